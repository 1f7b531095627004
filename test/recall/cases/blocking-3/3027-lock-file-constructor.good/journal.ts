import { appendFile } from 'node:fs/promises';
import { LockFile } from './lock-file.js';

export class Journal {
  constructor(private readonly file: string) {}

  async record(event: string): Promise<void> {
    const lock = await LockFile.take(this.file);
    try {
      await appendFile(this.file, `${event}\n`);
    } finally {
      await lock.release();
    }
  }
}
