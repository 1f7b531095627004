import { appendFileSync } from 'node:fs';
import { join } from 'node:path';

interface DebugEvent {
  domain: string;
  name: string;
  detail?: string;
}

export function createDebugLog(dir: string) {
  const file = join(dir, 'debug.ndjson');
  const ring: DebugEvent[] = [];

  function write(event: DebugEvent): void {
    ring.push(event);
    if (ring.length > 500) ring.shift();
    appendFileSync(file, `${JSON.stringify(event)}\n`, 'utf8'); // allow: blocking
  }

  return { write, recent: () => ring.slice() };
}
