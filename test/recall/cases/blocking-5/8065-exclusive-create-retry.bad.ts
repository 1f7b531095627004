import { mkdirSync } from 'node:fs';
import { rmdir } from 'node:fs/promises';

export async function exclusively<T>(lockDir: string, task: () => Promise<T>): Promise<T> {
  for (;;) { // expect: busy-loop
    try {
      mkdirSync(lockDir); // allow: blocking
      break;
    } catch (err) {
      if ((err as NodeJS.ErrnoException).code !== 'EEXIST') throw err;
    }
  }
  try {
    return await task();
  } finally {
    await rmdir(lockDir);
  }
}
