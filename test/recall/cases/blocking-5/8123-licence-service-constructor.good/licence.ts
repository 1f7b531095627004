import { readFileSync } from 'node:fs';
import { createPublicKey, scryptSync, verify, type KeyObject } from 'node:crypto';

export class LicenceService {
  private readonly key: KeyObject;
  private readonly cookieSecret: Buffer;

  constructor(path: string, secret: string) {
    this.key = createPublicKey(readFileSync(path));
    this.cookieSecret = scryptSync(secret, 'licence-cookie', 32);
  }

  valid(text: string, signature: Buffer): boolean {
    return verify('sha256', Buffer.from(text), this.key, signature);
  }

  get secretLength(): number {
    return this.cookieSecret.length;
  }
}
