import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Session = Record<string, string>;

export class FileSessions {
  constructor(private readonly dir: string) {}

  load(id: string): Session {
    const text = readFileSync(this.path(id), 'utf8'); // allow: blocking
    return Object.fromEntries(new URLSearchParams(text));
  }

  private path(id: string): string {
    return join(this.dir, `${id.replace(/\W/g, '')}.session`);
  }
}
