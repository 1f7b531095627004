import { createHash, pbkdf2Sync, timingSafeEqual } from 'node:crypto';

export interface Stored {
  readonly version: 'v1' | 'v2';
  readonly salt: Buffer;
  readonly digest: Buffer;
}

const derive = {
  v1: (secret: string, salt: Buffer): Buffer => createHash('sha256').update(salt).update(secret).digest(),
  v2: (secret: string, salt: Buffer): Buffer => pbkdf2Sync(secret, salt, 310_000, 32, 'sha256'), // allow: cpu
} as const;

export function matches(secret: string, stored: Stored): boolean {
  const actual = derive[stored.version](secret, stored.salt); // allow: cpu
  return actual.length === stored.digest.length && timingSafeEqual(actual, stored.digest);
}
