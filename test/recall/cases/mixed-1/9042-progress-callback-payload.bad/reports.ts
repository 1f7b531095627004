import { EventEmitter } from 'node:events';
import { Piscina } from 'piscina';
import type { ReportJob } from './report.worker.js';

export class Reports extends EventEmitter<{ progress: [number] }> {
  private readonly pool = new Piscina<ReportJob, string>({
    filename: new URL('./report.worker.js', import.meta.url).href,
    maxThreads: 2,
  });

  csv(rows: readonly (readonly string[])[], signal?: AbortSignal): Promise<string> {
    return this.pool.run({ rows, onProgress: (done) => this.emit('progress', done) }, { signal }); // expect: spawn
  }

  async close(): Promise<void> {
    await this.pool.close();
  }
}
