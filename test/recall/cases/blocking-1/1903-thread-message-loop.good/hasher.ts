import { Worker } from 'node:worker_threads';

interface Answer {
  id: number;
  digest: string;
}

export class Hasher {
  private readonly worker = new Worker(new URL('./hash.thread.js', import.meta.url));
  private readonly waiting = new Map<number, (digest: string) => void>();
  private nextId = 1;

  constructor() {
    this.worker.on('message', ({ id, digest }: Answer) => {
      this.waiting.get(id)?.(digest);
      this.waiting.delete(id);
    });
  }

  digest(file: string): Promise<string> {
    const id = this.nextId++;
    return new Promise((resolve) => {
      this.waiting.set(id, resolve);
      this.worker.postMessage({ id, file });
    });
  }
}
