import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Job = (dir: string) => Promise<number>;

export class Sandbox {
  private seq = 0;

  run(job: Job): Promise<number> {
    const dir = join(tmpdir(), `job-${String(process.pid)}-${String(++this.seq)}`);
    const clean = (): void => {
      rmSync(dir, { recursive: true, force: true }); // expect: blocking
    };
    return job(dir).finally(clean);
  }
}
