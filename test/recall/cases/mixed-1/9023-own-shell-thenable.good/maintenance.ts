import { $ } from './shell.js';

export class Maintenance {
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly repos: readonly string[]) {}

  start(everyMs: number): void {
    this.timer = setInterval(() => {
      for (const repo of this.repos) {
        const gc = $('git', 'gc', '--auto');
        gc.in(repo);
        gc.then(undefined, (err: unknown) => {
          console.warn('gc of %s failed', repo, err);
        });
      }
    }, everyMs);
  }

  async head(repo: string): Promise<string> {
    const { stdout } = await $('git', 'rev-parse', 'HEAD').in(repo);
    return stdout.trim();
  }

  stop(): void {
    clearInterval(this.timer);
  }
}
