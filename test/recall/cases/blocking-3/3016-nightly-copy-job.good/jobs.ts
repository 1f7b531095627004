import { copyFile } from 'node:fs/promises';
import { Scheduler } from './scheduler.js';

export function backgroundJobs(database: string, beat: () => void): Scheduler {
  return new Scheduler()
    .every(1000, 'beat', beat)
    .every(86_400_000, 'backup', async () => {
      const day = new Date().toISOString().slice(0, 10);
      await copyFile(database, `${database}.${day}`);
    });
}
