import { readFile } from 'node:fs/promises';

export abstract class Repository<T> {
  protected abstract readonly file: string;
  protected abstract decode(line: string): T;

  async all(): Promise<T[]> {
    const text = await readFile(this.file, 'utf8');
    return text.trimEnd().split('\n').map((l) => this.decode(l));
  }
}
