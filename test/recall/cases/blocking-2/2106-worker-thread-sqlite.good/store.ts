import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

export class LineStore {
  private readonly worker: Worker;
  private last = 0;

  constructor(file: string) {
    this.worker = new Worker(new URL('./store.worker.js', import.meta.url), { workerData: file });
  }

  async importFile(path: string): Promise<number> {
    this.last += 1;
    this.worker.postMessage({ id: this.last, importFile: path });
    const [answer] = (await once(this.worker, 'message')) as [{ count: number }];
    return answer.count;
  }
}
