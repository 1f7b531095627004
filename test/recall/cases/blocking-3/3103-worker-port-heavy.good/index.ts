import { EventEmitter } from 'node:events';
import { Worker } from 'node:worker_threads';

interface Done {
  id: number;
  digest: string;
}

export class Digests extends EventEmitter<{ done: [Done]; error: [Error] }> {
  readonly #worker = new Worker(new URL('./index.worker.js', import.meta.url), { workerData: { salt: 'pepper' } });
  #next = 0;

  constructor() {
    super();
    this.#worker.on('message', (done: Done) => this.emit('done', done));
    this.#worker.on('error', (error) => this.emit('error', error));
  }

  enqueue(file: string): number {
    const id = this.#next++;
    this.#worker.postMessage({ id, file });
    return id;
  }
}
