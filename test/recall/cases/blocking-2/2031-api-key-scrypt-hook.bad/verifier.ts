import { scryptSync, timingSafeEqual } from 'node:crypto';

export interface KeyVerifier {
  verify(rawKey: string): boolean;
}

export class StoredKeyVerifier implements KeyVerifier {
  constructor(
    private readonly salt: Buffer,
    private readonly expected: Buffer,
  ) {}

  verify(rawKey: string): boolean {
    const derived = scryptSync(rawKey, this.salt, this.expected.length, { N: 16384 }); // allow: cpu
    return timingSafeEqual(derived, this.expected);
  }
}
