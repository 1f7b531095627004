import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

interface RunMeta {
  id: string;
  command: string;
  exitCode: number | null;
  finishedAt?: string;
}

export class Runner {
  private readonly active = new Map<string, RunMeta>();

  constructor(private readonly dir: string) {}

  private async finish(meta: RunMeta, output: string): Promise<void> {
    await writeFile(join(this.dir, `${meta.id}.json`), JSON.stringify({ ...meta, output }));
    this.active.delete(meta.id);
  }

  launch(id: string, command: string, args: readonly string[]): RunMeta {
    const meta: RunMeta = { id, command, exitCode: null };
    this.active.set(id, meta);
    const chunks: Buffer[] = [];

    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (err) => {
      console.error(id, err.message);
      this.active.delete(id);
    });
    child.on('close', (code) => {
      meta.exitCode = code;
      meta.finishedAt = new Date().toISOString();
      this.finish(meta, Buffer.concat(chunks).toString()).catch((err: unknown) => {
        console.error(id, 'could not save', err);
      });
    });
    return meta;
  }
}
