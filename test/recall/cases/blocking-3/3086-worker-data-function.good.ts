import { Worker } from 'node:worker_threads';

export class ReportWorkers {
  private readonly alive = new Set<Worker>();

  start(locale: string): Worker {
    const worker = new Worker(new URL('./report.js', import.meta.url), { workerData: { locale } });
    this.alive.add(worker);
    worker.once('exit', () => this.alive.delete(worker));
    return worker;
  }
}
