import { scrypt, timingSafeEqual } from 'node:crypto';

export interface KeyVerifier {
  verify(rawKey: string): Promise<boolean>;
}

export class StoredKeyVerifier implements KeyVerifier {
  constructor(
    private readonly salt: Buffer,
    private readonly expected: Buffer,
  ) {}

  verify(rawKey: string): Promise<boolean> {
    return new Promise((resolve, reject) => {
      scrypt(rawKey, this.salt, this.expected.length, { N: 16384 }, (err, derived) => {
        if (err !== null) reject(err);
        else resolve(timingSafeEqual(derived, this.expected));
      });
    });
  }
}
