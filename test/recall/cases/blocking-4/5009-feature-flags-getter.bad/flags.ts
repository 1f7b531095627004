import { readFileSync } from 'node:fs';

export class Flags {
  constructor(private readonly file: string) {}

  get enabled(): ReadonlySet<string> {
    const text = readFileSync(this.file, 'utf8'); // allow: blocking
    return new Set(text.split('\n').filter((line) => line !== '' && !line.startsWith('#')));
  }
}
