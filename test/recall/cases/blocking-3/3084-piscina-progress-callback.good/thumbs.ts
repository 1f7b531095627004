import { EventEmitter } from 'node:events';
import { MessageChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import type { Task } from './thumbs.worker.js';

const pool = new Piscina<Task, number>({ filename: new URL('./thumbs.worker.js', import.meta.url).href });

export class Thumbs extends EventEmitter<{ progress: [percent: number] }> {
  async make(file: string): Promise<number> {
    const { port1, port2 } = new MessageChannel();
    port1.on('message', (p: number) => this.emit('progress', p));
    try {
      return await pool.run({ file, port: port2 }, { transferList: [port2] });
    } finally {
      port1.close();
    }
  }
}
