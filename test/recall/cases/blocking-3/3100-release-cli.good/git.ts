import { execFileSync } from 'node:child_process';

export class Git {
  constructor(private readonly cwd: string) {}

  get head(): string {
    return this.run('rev-parse', 'HEAD');
  }

  tag(name: string): void {
    this.run('tag', name);
  }

  private run(...args: string[]): string {
    return execFileSync('git', args, { cwd: this.cwd, encoding: 'utf8' }).trim();
  }
}
