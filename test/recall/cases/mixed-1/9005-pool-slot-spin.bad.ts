import { Worker } from 'node:worker_threads';

interface Reply {
  id: number;
  value: number;
}

export class RenderPool {
  private readonly idle: Worker[] = [];
  private readonly waiting = new Map<number, (value: number) => void>();
  private seq = 0;
  private stalls = 0;

  constructor(script: URL, size = 4) {
    for (let i = 0; i < size; i += 1) {
      const worker = new Worker(script);
      worker.on('message', (reply: Reply) => {
        this.waiting.get(reply.id)?.(reply.value);
        this.waiting.delete(reply.id);
        this.idle.push(worker);
      });
      this.idle.push(worker);
    }
  }

  async render(scene: string): Promise<number> {
    while (this.idle.length === 0) { // expect: busy-loop
      this.stalls += 1;
    }
    const worker = this.idle.pop() as Worker;
    const id = (this.seq += 1);
    return new Promise((resolve) => {
      this.waiting.set(id, resolve);
      worker.postMessage({ id, scene });
    });
  }

  get pressure(): number {
    return this.stalls;
  }
}
