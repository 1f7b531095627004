import { pbkdf2 } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(pbkdf2);
const ROUNDS = 250_000;

export class VaultKey {
  constructor(
    private readonly passphrase: string,
    readonly salt: string,
  ) {}

  bytes(): Promise<Buffer> {
    return derive(this.passphrase, this.salt, ROUNDS, 32, 'sha256');
  }
}
