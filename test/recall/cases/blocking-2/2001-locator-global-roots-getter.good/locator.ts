import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { join } from 'node:path';

const run = promisify(execFile);
const MANAGERS = ['npm', 'pnpm'] as const;

export class BinaryLocator {
  constructor(private readonly binary: string) {}

  async globalRoots(): Promise<string[]> {
    const outputs = await Promise.all(MANAGERS.map((pm) => run(pm, ['root', '-g'], { shell: true })));
    return outputs.map((o) => o.stdout.trim());
  }

  candidate(root: string): string {
    return join(root, '.bin', this.binary);
  }
}
