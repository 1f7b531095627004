import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Posting } from './scan.js';

export class SearchService {
  private readonly worker: Worker;

  constructor(root: string) {
    this.worker = new Worker(new URL('./indexer.js', import.meta.url), { workerData: { root } });
  }

  async *postings(limit: number): AsyncGenerator<Posting> {
    this.worker.postMessage({ limit });
    for await (const [message] of on(this.worker, 'message') as AsyncIterable<[Posting | null]>) {
      if (message === null) return;
      yield message;
    }
  }
}
