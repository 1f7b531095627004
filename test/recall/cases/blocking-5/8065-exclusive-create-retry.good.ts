import { mkdir, rmdir } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';

export async function exclusively<T>(lockDir: string, task: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      await mkdir(lockDir);
      break;
    } catch (err) {
      if ((err as NodeJS.ErrnoException).code !== 'EEXIST') throw err;
      await delay(50);
    }
  }
  try {
    return await task();
  } finally {
    await rmdir(lockDir);
  }
}
