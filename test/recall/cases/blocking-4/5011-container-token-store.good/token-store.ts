import { readFile } from 'node:fs/promises';

export class TokenStore {
  file = '/var/run/secrets/token';

  async current(): Promise<string> {
    return (await readFile(this.file, 'utf8')).trim();
  }
}
