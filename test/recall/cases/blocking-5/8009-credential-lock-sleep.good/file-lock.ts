import { open, rm, type FileHandle } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

export async function withFileLock<T>(lock: string, body: () => T): Promise<T> {
  let handle: FileHandle | undefined;
  for (let attempt = 0; attempt < 200 && handle === undefined; attempt++) {
    try {
      handle = await open(lock, 'wx');
    } catch (err) {
      if ((err as NodeJS.ErrnoException).code !== 'EEXIST') throw err;
      await sleep(25);
    }
  }
  if (handle === undefined) throw new Error(`could not take ${lock}`);
  try {
    return body();
  } finally {
    await handle.close();
    await rm(lock, { force: true });
  }
}
