import { createWriteStream } from 'node:fs';
import { join } from 'node:path';

interface DebugEvent {
  domain: string;
  name: string;
  detail?: string;
}

export function createDebugLog(dir: string) {
  const file = join(dir, 'debug.ndjson');
  const sink = createWriteStream(file, { flags: 'a' });
  sink.on('error', () => sink.destroy());
  const ring: DebugEvent[] = [];

  function write(event: DebugEvent): void {
    ring.push(event);
    if (ring.length > 500) ring.shift();
    sink.write(`${JSON.stringify(event)}\n`);
  }

  return { write, recent: () => ring.slice() };
}
