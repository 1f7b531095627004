import { appendFile, mkdir, rmdir } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';

export class Journal {
  constructor(private readonly path: string) {}

  async append(lines: readonly string[]): Promise<void> {
    const lock = `${this.path}.lock`;
    while (true) {
      try {
        await mkdir(lock);
        break;
      } catch {
        await delay(25);
      }
    }
    try {
      await appendFile(this.path, lines.join('\n'));
    } finally {
      await rmdir(lock);
    }
  }
}
