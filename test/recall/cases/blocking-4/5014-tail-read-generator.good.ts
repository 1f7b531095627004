import { open } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';

export async function* tail(path: string, signal: AbortSignal): AsyncGenerator<string> {
  const block = Buffer.alloc(64 * 1024);
  const handle = await open(path, 'r');
  let position = 0;
  try {
    while (!signal.aborted) {
      const { bytesRead } = await handle.read(block, 0, block.length, position);
      if (bytesRead === 0) {
        await delay(250);
        continue;
      }
      position += bytesRead;
      yield block.toString('utf8', 0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}
