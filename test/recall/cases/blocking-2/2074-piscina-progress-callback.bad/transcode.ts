import { Piscina } from 'piscina';
import type { Task } from './transcode.worker.js';

const pool = new Piscina<Task, string>({ filename: new URL('./transcode.worker.js', import.meta.url).href });

export async function transcode(input: string, onProgress: (percent: number) => void): Promise<string> {
  return await pool.run({ input, report: (p) => onProgress(p) }); // expect: spawn
}
