import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const MANAGERS = ['npm', 'pnpm'] as const;

export class BinaryLocator {
  constructor(private readonly binary: string) {}

  get globalRoots(): string[] {
    return MANAGERS.map((pm) => spawnSync(pm, ['root', '-g'], { shell: true, encoding: 'utf8' }).stdout.trim()); // allow: blocking
  }

  candidate(root: string): string {
    return join(root, '.bin', this.binary);
  }
}
