import { Worker } from 'node:worker_threads';

export class ThumbnailPool {
  readonly #workers: Worker[] = [];
  #next = 0;

  constructor(file: URL, size: number) {
    for (let i = 0; i < size; i++) this.#workers.push(new Worker(file));
  }

  submit(path: string): void {
    const worker = this.#workers[this.#next];
    this.#next = (this.#next + 1) % this.#workers.length;
    worker?.postMessage({ path });
  }

  async close(): Promise<void> {
    this.#workers.map((worker) => worker.terminate()); // expect: floating
    this.#workers.length = 0;
  }
}
