import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface DebugEvent {
  scope: string;
  message: string;
  data?: unknown;
}

export function createDebugLog(dir: string, now: () => Date = () => new Date()) {
  const ring: DebugEvent[] = [];
  let pending: string[] = [];
  let timer: NodeJS.Timeout | undefined;
  const fileForToday = (): string => join(dir, `${now().toISOString().slice(0, 10)}.ndjson`);

  function flush(): void {
    timer = undefined;
    const lines = pending.join('');
    pending = [];
    appendFile(fileForToday(), lines).catch((err: unknown) => {
      console.error('debug log', err);
    });
  }

  function emit(event: DebugEvent): void {
    ring.push(event);
    if (ring.length > 500) ring.shift();
    pending.push(`${JSON.stringify(event)}\n`);
    timer ??= setTimeout(flush, 50);
  }

  return { emit, recent: (): readonly DebugEvent[] => ring };
}

export type DebugLog = ReturnType<typeof createDebugLog>;
