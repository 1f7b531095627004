import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Piscina } from 'piscina';

export const reader = new Worker(new URL('./reads.js', import.meta.url));
export const pool = new Piscina({ filename: new URL('./pooled.js', import.meta.url).href });
export const built = new Worker('./dist/built.js');
export const child = fork(join(import.meta.dirname, 'forked.js'));

export async function runBad(): Promise<string> {
  await pool.run({});
  return readFileSync('x', 'utf8'); // ~ no-blocking-call: fs.readFileSync
}
