import * as fs from 'node:fs';
import { join } from 'node:path';

export interface DebugEvent {
  scope: string;
  message: string;
  data?: unknown;
}

export function createDebugLog(dir: string, now: () => Date = () => new Date()) {
  const ring: DebugEvent[] = [];
  const fileForToday = (): string => join(dir, `${now().toISOString().slice(0, 10)}.ndjson`);

  function emit(event: DebugEvent): void {
    ring.push(event);
    if (ring.length > 500) ring.shift();
    fs.appendFileSync(fileForToday(), `${JSON.stringify(event)}\n`, 'utf8'); // allow: blocking
  }

  return {
    emit,
    recent: (): readonly DebugEvent[] => ring,
    scoped: (scope: string) => ({
      info: (message: string, data?: unknown): void => {
        emit({ scope, message, data });
      },
    }),
  };
}

export type DebugLog = ReturnType<typeof createDebugLog>;
