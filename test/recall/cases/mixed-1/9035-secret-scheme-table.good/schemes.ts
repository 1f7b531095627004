import { createHash, pbkdf2, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const pbkdf2Async = promisify(pbkdf2);

export interface Stored {
  readonly version: 'v1' | 'v2';
  readonly salt: Buffer;
  readonly digest: Buffer;
}

const derive = {
  v1: async (secret: string, salt: Buffer): Promise<Buffer> => createHash('sha256').update(salt).update(secret).digest(),
  v2: (secret: string, salt: Buffer): Promise<Buffer> => pbkdf2Async(secret, salt, 310_000, 32, 'sha256'),
} as const;

export async function matches(secret: string, stored: Stored): Promise<boolean> {
  const actual = await derive[stored.version](secret, stored.salt);
  return actual.length === stored.digest.length && timingSafeEqual(actual, stored.digest);
}
