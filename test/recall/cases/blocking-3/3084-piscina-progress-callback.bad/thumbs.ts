import { EventEmitter } from 'node:events';
import { Piscina } from 'piscina';
import type { Task } from './thumbs.worker.js';

const pool = new Piscina<Task, number>({ filename: new URL('./thumbs.worker.js', import.meta.url).href });

export class Thumbs extends EventEmitter<{ progress: [percent: number] }> {
  async make(file: string): Promise<number> {
    return pool.run({ file, onProgress: (p) => this.emit('progress', p) }); // expect: spawn
  }
}
