import { readFile, readFileSync, watch, type FSWatcher } from 'node:fs';

export class Rules {
  private lines: string[] = [];

  constructor(private readonly file: string) {
    this.lines = readFileSync(file, 'utf8').split('\n');
  }

  allows(host: string): boolean {
    return this.lines.includes(host);
  }

  follow(): FSWatcher {
    return watch(this.file, () => {
      readFile(this.file, 'utf8', (error, text) => {
        if (error === null) this.lines = text.split('\n');
      });
    });
  }
}
