import { appendFile, readFile } from 'node:fs/promises';
import { LockFile } from './lock.js';

export class Journal {
  constructor(private readonly path: string) {}

  async record(entry: { kind: string; at: number }): Promise<void> {
    using _lock = new LockFile(`${this.path}.lock`); // expect: blocking
    await appendFile(this.path, `${JSON.stringify(entry)}\n`);
  }

  async tail(lines: number): Promise<string[]> {
    const text = await readFile(this.path, 'utf8');
    return text.trimEnd().split('\n').slice(-lines);
  }
}
