import { Worker } from 'node:worker_threads';

export type Reply =
  | { kind: 'done'; rows: number }
  | { kind: 'failed'; reason: string }
  | { kind: 'skipped' };

export class Importer {
  readonly failures: string[] = [];

  constructor(private readonly script: URL) {}

  run(file: string): Promise<number> {
    return new Promise<number>((resolve, reject) => {
      const worker = new Worker(this.script, { workerData: { file } });
      worker.once('error', reject);
      worker.once('exit', (code) => reject(new Error(`worker ended with ${code}`)));
      worker.once('message', (reply: Reply) => {
        switch (reply.kind) {
          case 'done':
            resolve(reply.rows);
            break;
          case 'skipped':
            resolve(0);
            break;
          case 'failed':
            this.failures.push(reply.reason);
            reject(new Error(reply.reason));
            break;
        }
      });
    });
  }
}
