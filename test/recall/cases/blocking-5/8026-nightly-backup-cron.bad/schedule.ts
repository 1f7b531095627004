import { schedule } from 'node-cron';
import * as backup from './backup.js';

export interface Options {
  source: string;
  vault: string;
  keep: number;
}

export function scheduleBackups({ source, vault, keep }: Options): () => void {
  const task = schedule('0 3 * * *', () => {
    backup.snapshot(source, vault, new Date().toISOString().slice(0, 10)); // expect: blocking
    const removed = backup.prune(vault, keep); // expect: blocking
    console.log('backup done, removed', removed.length);
  });
  return () => task.stop();
}
