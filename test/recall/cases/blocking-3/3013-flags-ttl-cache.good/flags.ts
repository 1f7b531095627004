import { readFile } from 'node:fs/promises';

export class FlagCache {
  private flags: ReadonlySet<string> = new Set();
  private readonly timer: NodeJS.Timeout;

  constructor(private readonly file: string, everyMs = 5000) {
    this.timer = setInterval(() => {
      this.refresh().catch((error: unknown) => {
        console.error('flags not refreshed', error);
      });
    }, everyMs);
    this.timer.unref();
  }

  get current(): ReadonlySet<string> {
    return this.flags;
  }

  async refresh(): Promise<void> {
    const text = await readFile(this.file, 'utf8');
    this.flags = new Set(text.split(/\s+/));
  }
}
