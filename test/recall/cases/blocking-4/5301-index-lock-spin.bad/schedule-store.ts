import { open, rm, writeFile } from 'node:fs/promises';
import { backoff } from './backoff.js';

export class ScheduleStore {
  constructor(private readonly file: string) {}

  private async lock(): Promise<void> {
    for (let attempt = 1; attempt <= 100; attempt++) {
      try {
        const handle = await open(`${this.file}.lock`, 'wx');
        return await handle.close();
      } catch {
        backoff(attempt); // expect: busy-loop
      }
    }
    throw new Error(`lock: ${this.file}`);
  }

  async add(job: { id: string; cron: string }): Promise<void> {
    await this.lock();
    try {
      await writeFile(this.file, `${job.id}\t${job.cron}\n`, { flag: 'a' });
    } finally {
      await rm(`${this.file}.lock`, { force: true });
    }
  }
}
