import { pbkdf2Sync } from 'node:crypto';

const ROUNDS = 250_000;

export class VaultKey {
  constructor(
    private readonly passphrase: string,
    readonly salt: string,
  ) {}

  get bytes(): Buffer {
    return pbkdf2Sync(this.passphrase, this.salt, ROUNDS, 32, 'sha256'); // allow: cpu
  }
}
