import { readFileSync } from 'node:fs';

export abstract class Repository<T> {
  protected abstract readonly file: string;
  protected abstract decode(line: string): T;

  all(): T[] {
    return readFileSync(this.file, 'utf8').trimEnd().split('\n').map((l) => this.decode(l)); // allow: blocking
  }
}
