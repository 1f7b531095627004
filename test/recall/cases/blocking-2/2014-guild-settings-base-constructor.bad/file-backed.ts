import { readFileSync } from 'node:fs';

export abstract class FileBacked {
  protected readonly lines: readonly string[];

  constructor(path: string) {
    this.lines = this.pull(path);
  }

  private pull(path: string): string[] {
    return readFileSync(path, 'utf8').split('\n').filter((l) => !l.startsWith('#')); // allow: blocking
  }
}
