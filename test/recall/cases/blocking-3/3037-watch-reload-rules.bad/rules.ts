import { readFileSync, watch, type FSWatcher } from 'node:fs';

export class Rules {
  private lines: string[] = [];

  constructor(private readonly file: string) {
    this.reload();
  }

  allows(host: string): boolean {
    return this.lines.includes(host);
  }

  follow(): FSWatcher {
    return watch(this.file, () => {
      this.reload(); // expect: blocking
    });
  }

  private reload(): void {
    this.lines = readFileSync(this.file, 'utf8').split('\n'); // allow: blocking
  }
}
