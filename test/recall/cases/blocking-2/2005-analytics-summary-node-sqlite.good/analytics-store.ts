import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

export interface Summary {
  model: string;
  calls: number;
}

export class AnalyticsStore {
  readonly #worker: Worker;

  constructor(file: string) {
    this.#worker = new Worker(new URL('./analytics.worker.js', import.meta.url), { workerData: file });
  }

  async summary(days: number): Promise<Summary[]> {
    const since = Date.now() - days * 86_400_000;
    this.#worker.postMessage(since);
    const [rows] = (await once(this.#worker, 'message')) as [Summary[]];
    return rows;
  }
}
