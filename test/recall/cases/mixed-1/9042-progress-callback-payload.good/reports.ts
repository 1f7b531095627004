import { EventEmitter } from 'node:events';
import { MessageChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import type { ReportJob } from './report.worker.js';

export class Reports extends EventEmitter<{ progress: [number] }> {
  private readonly pool = new Piscina<ReportJob, string>({
    filename: new URL('./report.worker.js', import.meta.url).href,
    maxThreads: 2,
  });

  csv(rows: readonly (readonly string[])[], signal?: AbortSignal): Promise<string> {
    const { port1, port2 } = new MessageChannel();
    port1.on('message', (done: number) => this.emit('progress', done));
    return this.pool.run({ rows, progress: port2 }, { signal, transferList: [port2] }).finally(() => port1.close());
  }

  async close(): Promise<void> {
    await this.pool.close();
  }
}
