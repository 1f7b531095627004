import { rename, writeFile } from 'node:fs/promises';
import { sleep } from './sleep.js';

function isBusy(err: unknown): boolean {
  const code = (err as NodeJS.ErrnoException).code;
  return code === 'EBUSY' || code === 'EPERM';
}

export async function replaceFile(path: string, text: string): Promise<void> {
  await writeFile(`${path}.new`, text);
  for (let attempt = 1; attempt <= 6; attempt++) {
    try {
      await rename(`${path}.new`, path);
      return;
    } catch (err) {
      if (!isBusy(err) || attempt === 6) throw err;
      await sleep(40 * attempt);
    }
  }
}
