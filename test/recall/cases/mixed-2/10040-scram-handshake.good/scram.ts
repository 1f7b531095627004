import { createHmac, pbkdf2, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';

export type Digest = 'sha256' | 'sha512';

export interface Challenge {
  nonce: string;
  salt: string;
  iterations: number;
}

const SIZES: Record<Digest, number> = { sha256: 32, sha512: 64 };
const derive = promisify(pbkdf2);

export const clientNonce = (): string => randomBytes(18).toString('base64');

export function parseChallenge(message: string): Challenge {
  const parts = new Map(message.split(',').map((p): [string, string] => [p.slice(0, 1), p.slice(2)]));
  return { nonce: parts.get('r') ?? '', salt: parts.get('s') ?? '', iterations: Number(parts.get('i')) };
}

export async function proof(digest: Digest, password: string, challenge: Challenge, authMessage: string): Promise<string> {
  const salted = await derive(password, Buffer.from(challenge.salt, 'base64'), challenge.iterations, SIZES[digest], digest);
  const key = createHmac(digest, salted).update('Client Key').digest();
  return createHmac(digest, key).update(authMessage).digest('base64');
}
