import { createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';

export type Digest = 'sha256' | 'sha512';

export interface Challenge {
  nonce: string;
  salt: string;
  iterations: number;
}

const SIZES: Record<Digest, number> = { sha256: 32, sha512: 64 };

export const clientNonce = (): string => randomBytes(18).toString('base64');

export function parseChallenge(message: string): Challenge {
  const parts = new Map(message.split(',').map((p): [string, string] => [p.slice(0, 1), p.slice(2)]));
  return { nonce: parts.get('r') ?? '', salt: parts.get('s') ?? '', iterations: Number(parts.get('i')) };
}

function hi(digest: Digest, password: string, salt: Buffer, iterations: number): Buffer {
  return pbkdf2Sync(password, salt, iterations, SIZES[digest], digest); // allow: cpu
}

export function proof(digest: Digest, password: string, challenge: Challenge, authMessage: string): string {
  const salted = hi(digest, password, Buffer.from(challenge.salt, 'base64'), challenge.iterations);
  const key = createHmac(digest, salted).update('Client Key').digest();
  return createHmac(digest, key).update(authMessage).digest('base64');
}
