import fs from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

const RETRY_DELAYS_MS = [10, 40, 120, 400];


function isTransient(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === 'EPERM' || code === 'EBUSY' || code === 'EACCES';
}

export class FileReplacer {
  async replace(source: string, target: string): Promise<void> {
    for (let attempt = 0; ; attempt++) {
      try {
        await fs.rename(source, target);
        return;
      } catch (error) {
        const delay = RETRY_DELAYS_MS[attempt];
        if (delay === undefined || !isTransient(error)) throw error;
        await sleep(delay);
      }
    }
  }
}
