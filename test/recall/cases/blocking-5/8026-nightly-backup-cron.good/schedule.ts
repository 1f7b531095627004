import { schedule } from 'node-cron';
import * as backup from './backup.js';

export interface Options {
  source: string;
  vault: string;
  keep: number;
}

export function scheduleBackups({ source, vault, keep }: Options): () => void {
  const task = schedule('0 3 * * *', async () => {
    await backup.snapshot(source, vault, new Date().toISOString().slice(0, 10));
    const removed = await backup.prune(vault, keep);
    console.log('backup done, removed', removed.length);
  });
  return () => task.stop();
}
