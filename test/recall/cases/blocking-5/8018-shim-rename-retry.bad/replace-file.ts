import fs from 'node:fs';

const RETRY_DELAYS_MS = [10, 40, 120, 400];
const sleepCell = new Int32Array(new SharedArrayBuffer(4));

function isTransient(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === 'EPERM' || code === 'EBUSY' || code === 'EACCES';
}

export class FileReplacer {
  replace(source: string, target: string): void {
    for (let attempt = 0; ; attempt++) {
      try {
        fs.renameSync(source, target); // allow: blocking
        return;
      } catch (error) {
        const delay = RETRY_DELAYS_MS[attempt];
        if (delay === undefined || !isTransient(error)) throw error;
        Atomics.wait(sleepCell, 0, 0, delay); // allow: blocking
      }
    }
  }
}
