import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export type Session = Record<string, string>;

export class FileSessions {
  constructor(private readonly dir: string) {}

  async load(id: string): Promise<Session> {
    const text = await readFile(this.path(id), 'utf8');
    return Object.fromEntries(new URLSearchParams(text));
  }

  private path(id: string): string {
    return join(this.dir, `${id.replace(/\W/g, '')}.session`);
  }
}
