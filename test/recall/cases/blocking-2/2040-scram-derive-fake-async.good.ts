import { createHmac, pbkdf2 } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(pbkdf2);

interface Challenge {
  salt: string;
  iterations: number;
  nonce: string;
}

export async function saltedPassword(password: string, challenge: Challenge): Promise<Buffer> {
  const salt = Buffer.from(challenge.salt, 'base64');
  return await derive(password, salt, challenge.iterations, 64, 'sha512');
}

export async function clientProof(password: string, challenge: Challenge): Promise<string> {
  const salted = await saltedPassword(password, challenge);
  const key = createHmac('sha512', salted).update('Client Key').digest();
  return createHmac('sha512', key).update(challenge.nonce).digest('base64');
}
