import { createHmac, scrypt } from 'node:crypto';

export interface Challenge {
  salt: string;
  nonce: string;
}

export class SaslClient {
  constructor(private readonly secret: string) {}

  private saltedPassword(salt: Buffer): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      scrypt(this.secret, salt, 32, { N: 32768, maxmem: 1 << 26 }, (err, key) => {
        if (err) reject(err);
        else resolve(key);
      });
    });
  }

  async respond(challenge: Challenge): Promise<string> {
    const key = await this.saltedPassword(Buffer.from(challenge.salt, 'base64'));
    return createHmac('sha256', key).update(challenge.nonce).digest('base64');
  }
}
