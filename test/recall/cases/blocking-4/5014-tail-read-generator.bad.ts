import { openSync, readSync, closeSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

export async function* tail(path: string, signal: AbortSignal): AsyncGenerator<string> {
  const block = Buffer.alloc(64 * 1024);
  const fd = openSync(path, 'r'); // allow: blocking
  let position = 0;
  try {
    while (!signal.aborted) {
      const bytesRead = readSync(fd, block, 0, block.length, position); // expect: blocking
      if (bytesRead === 0) {
        await delay(250);
        continue;
      }
      position += bytesRead;
      yield block.toString('utf8', 0, bytesRead);
    }
  } finally {
    closeSync(fd); // allow: blocking
  }
}
