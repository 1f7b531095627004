import { Piscina } from 'piscina';
import type { ThumbnailJob } from './thumbnail.worker.js';

export class Gallery {
  private readonly pool: Piscina<ThumbnailJob, Float64Array>;
  readonly progress = new Map<string, number>();

  constructor() {
    this.pool = new Piscina({ filename: new URL('./thumbnail.worker.js', import.meta.url).href });
  }

  async thumbnail(id: string, pixels: Float64Array, width: number): Promise<Float64Array> {
    const job: ThumbnailJob = {
      pixels,
      width,
      scale: 8,
      onProgress: (fraction) => {
        this.progress.set(id, fraction);
      },
    };
    const small = await this.pool.run(job); // expect: spawn
    this.progress.delete(id);
    return small;
  }
}
