import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Packed } from './pack.js';

export class Packer {
  async pack(text: string): Promise<Packed> {
    const worker = new Worker(new URL('./pack.worker.js', import.meta.url));
    try {
      worker.postMessage(text);
      const [packed] = (await once(worker, 'message')) as [Packed];
      return packed;
    } finally {
      await worker.terminate();
    }
  }
}
