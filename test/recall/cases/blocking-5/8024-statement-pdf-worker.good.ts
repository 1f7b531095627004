import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker, type Job } from 'bullmq';

interface Statement {
  account: string;
  month: string;
}

interface Renderer {
  pdf(statement: Statement): Promise<Uint8Array>;
}

class StatementProcessor {
  constructor(
    private readonly renderer: Renderer,
    private readonly outDir: string,
  ) {}

  process = async (job: Job<Statement>): Promise<{ file: string }> => {
    const bytes = await this.renderer.pdf(job.data);
    const dir = join(this.outDir, job.data.account);
    await mkdir(dir, { recursive: true });
    const file = join(dir, `${job.data.month}.pdf`);
    await writeFile(file, bytes);
    await job.updateProgress(100);
    return { file };
  };
}

export function startStatementWorker(renderer: Renderer): Worker<Statement, { file: string }> {
  const processor = new StatementProcessor(renderer, '/var/statements');
  return new Worker('statements', processor.process, { concurrency: 10 });
}
