import { readFile } from 'node:fs/promises';
import { pause } from './pause.js';

export class SessionLock {
  constructor(
    private readonly path: string,
    private readonly attempts = 3,
  ) {}

  async holder(): Promise<string | null> {
    for (let n = 1; n <= this.attempts; n++) {
      try {
        return await readFile(this.path, 'utf8');
      } catch {
        if (n < this.attempts) await pause(200);
      }
    }
    return null;
  }
}
