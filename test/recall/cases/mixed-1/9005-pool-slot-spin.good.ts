import { Worker } from 'node:worker_threads';

interface Reply {
  id: number;
  value: number;
}

export class RenderPool {
  private readonly idle: Worker[] = [];
  private readonly queue: ((worker: Worker) => void)[] = [];
  private readonly waiting = new Map<number, (value: number) => void>();
  private seq = 0;

  constructor(script: URL, size = 4) {
    for (let i = 0; i < size; i += 1) {
      const worker = new Worker(script);
      worker.on('message', (reply: Reply) => {
        this.waiting.get(reply.id)?.(reply.value);
        this.waiting.delete(reply.id);
        const next = this.queue.shift();
        if (next === undefined) this.idle.push(worker);
        else next(worker);
      });
      this.idle.push(worker);
    }
  }

  private slot(): Promise<Worker> {
    const worker = this.idle.pop();
    if (worker !== undefined) return Promise.resolve(worker);
    return new Promise((resolve) => {
      this.queue.push(resolve);
    });
  }

  async render(scene: string): Promise<number> {
    const worker = await this.slot();
    const id = (this.seq += 1);
    return new Promise((resolve) => {
      this.waiting.set(id, resolve);
      worker.postMessage({ id, scene });
    });
  }
}
