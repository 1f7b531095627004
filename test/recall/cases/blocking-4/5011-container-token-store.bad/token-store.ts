import { readFileSync } from 'node:fs';

export class TokenStore {
  file = '/var/run/secrets/token';

  current(): string {
    return readFileSync(this.file, 'utf8').trim(); // allow: blocking
  }
}
