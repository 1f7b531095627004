import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

export abstract class FileBacked {
  protected readonly lines: readonly string[];

  constructor(text: string) {
    this.lines = text.split('\n').filter((l) => !l.startsWith('#'));
  }

  static text(path: string): Promise<string> {
    return readFile(path, 'utf8');
  }

  static textNow(path: string): string {
    return readFileSync(path, 'utf8');
  }
}
