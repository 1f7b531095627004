import { scrypt, createDecipheriv } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify<string, string, number, Buffer>(scrypt);

export class Vault {
  constructor(
    private readonly passphrase: string,
    private readonly salt: string,
  ) {}

  async open(sealed: Buffer): Promise<string> {
    const key = await derive(this.passphrase, this.salt, 32);
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12));
    decipher.setAuthTag(sealed.subarray(12, 28));
    return decipher.update(sealed.subarray(28), undefined, 'utf8') + decipher.final('utf8');
  }
}
