import { scryptSync, createDecipheriv } from 'node:crypto';

export class Vault {
  constructor(
    private readonly passphrase: string,
    private readonly salt: string,
  ) {}

  private get key(): Buffer {
    return scryptSync(this.passphrase, this.salt, 32); // allow: cpu
  }

  open(sealed: Buffer): string {
    const decipher = createDecipheriv('aes-256-gcm', this.key, sealed.subarray(0, 12));
    decipher.setAuthTag(sealed.subarray(12, 28));
    return decipher.update(sealed.subarray(28), undefined, 'utf8') + decipher.final('utf8');
  }
}
