import { Worker } from 'node:worker_threads';

interface Verdict {
  valid: boolean;
  errors: string[];
}

export class SchemaCheck {
  constructor(
    private readonly fetchSchema: (name: string) => Promise<string>,
    private readonly script = new URL('./validate.worker.js', import.meta.url),
  ) {}

  async check(xml: string, schemaName: string): Promise<Verdict> {
    const schema = this.fetchSchema(schemaName);
    const worker = new Worker(this.script, { workerData: { xml, schema } }); // expect: spawn
    return await new Promise<Verdict>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error('no verdict')));
    });
  }
}
