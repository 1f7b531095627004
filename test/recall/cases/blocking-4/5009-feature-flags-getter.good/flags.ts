import { readFile } from 'node:fs/promises';

export class Flags {
  constructor(private readonly file: string) {}

  async enabled(): Promise<ReadonlySet<string>> {
    const text = await readFile(this.file, 'utf8');
    return new Set(text.split('\n').filter((line) => line !== '' && !line.startsWith('#')));
  }
}
