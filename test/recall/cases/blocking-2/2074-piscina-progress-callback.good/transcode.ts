import { Piscina } from 'piscina';
import { MessageChannel } from 'node:worker_threads';
import type { Task } from './transcode.worker.js';

const pool = new Piscina<Task, string>({ filename: new URL('./transcode.worker.js', import.meta.url).href });

export async function transcode(input: string, onProgress: (percent: number) => void): Promise<string> {
  const { port1, port2 } = new MessageChannel();
  port1.on('message', onProgress);
  try {
    return await pool.run({ input, port: port2 }, { transferList: [port2] });
  } finally {
    port1.close();
  }
}
