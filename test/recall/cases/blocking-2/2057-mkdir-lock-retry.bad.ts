import { mkdirSync } from 'node:fs';
import { appendFile, rmdir } from 'node:fs/promises';

export class Journal {
  constructor(private readonly path: string) {}

  async append(lines: readonly string[]): Promise<void> {
    const lock = `${this.path}.lock`;
    while (true) { // expect: busy-loop
      try {
        mkdirSync(lock); // allow: blocking
        break;
      } catch {
        continue;
      }
    }
    try {
      await appendFile(this.path, lines.join('\n'));
    } finally {
      await rmdir(lock);
    }
  }
}
