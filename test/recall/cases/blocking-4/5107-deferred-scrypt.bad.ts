import { createHmac, scryptSync } from 'node:crypto';

export interface Challenge {
  salt: string;
  nonce: string;
}

export class SaslClient {
  constructor(private readonly secret: string) {}

  private saltedPassword(salt: Buffer): Promise<Buffer> {
    return Promise.resolve().then(() => scryptSync(this.secret, salt, 32, { N: 32768, maxmem: 1 << 26 })); // expect: cpu
  }

  async respond(challenge: Challenge): Promise<string> {
    const key = await this.saltedPassword(Buffer.from(challenge.salt, 'base64')); // allow: cpu
    return createHmac('sha256', key).update(challenge.nonce).digest('base64');
  }
}
