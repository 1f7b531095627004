import { Worker } from 'node:worker_threads';

export class ReportWorkers {
  private readonly alive = new Set<Worker>();

  start(locale: string): Worker {
    const format = new Intl.NumberFormat(locale);
    const show = (n: number): string => format.format(n);
    const worker = new Worker(new URL('./report.js', import.meta.url), { workerData: { locale, show } }); // expect: spawn
    this.alive.add(worker);
    worker.once('exit', () => this.alive.delete(worker));
    return worker;
  }
}
