import { closeSync, openSync } from 'node:fs';
import { rm } from 'node:fs/promises';

export async function exclusively<T>(lock: string, work: () => Promise<T>): Promise<T> {
  let fd = -1;
  while (fd < 0) { // expect: busy-loop
    try {
      fd = openSync(lock, 'wx'); // allow: blocking
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
  try {
    return await work();
  } finally {
    closeSync(fd); // allow: blocking
    await rm(lock);
  }
}
