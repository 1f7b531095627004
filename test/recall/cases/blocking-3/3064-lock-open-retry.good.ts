import { open, rm, type FileHandle } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

export async function exclusively<T>(lock: string, work: () => Promise<T>): Promise<T> {
  let handle: FileHandle | undefined;
  while (handle === undefined) {
    try {
      handle = await open(lock, 'wx');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      await sleep(25);
    }
  }
  try {
    return await work();
  } finally {
    await handle.close();
    await rm(lock);
  }
}
