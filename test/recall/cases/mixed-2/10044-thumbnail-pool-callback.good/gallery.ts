import { MessageChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import type { ThumbnailJob } from './thumbnail.worker.js';

export class Gallery {
  private readonly pool: Piscina<ThumbnailJob, Float64Array>;
  readonly progress = new Map<string, number>();

  constructor() {
    this.pool = new Piscina({ filename: new URL('./thumbnail.worker.js', import.meta.url).href });
  }

  async thumbnail(id: string, pixels: Float64Array, width: number): Promise<Float64Array> {
    const { port1, port2 } = new MessageChannel();
    port1.on('message', (fraction: number) => this.progress.set(id, fraction));
    const job: ThumbnailJob = { pixels, width, scale: 8, progress: port2 };
    try {
      return await this.pool.run(job, { transferList: [port2] });
    } finally {
      port1.close();
      this.progress.delete(id);
    }
  }
}
