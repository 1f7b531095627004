import { createHmac, pbkdf2Sync } from 'node:crypto';

interface Challenge {
  salt: string;
  iterations: number;
  nonce: string;
}

export async function saltedPassword(password: string, challenge: Challenge): Promise<Buffer> {
  const salt = Buffer.from(challenge.salt, 'base64');
  return pbkdf2Sync(password, salt, challenge.iterations, 64, 'sha512'); // expect: cpu
}

export async function clientProof(password: string, challenge: Challenge): Promise<string> {
  const salted = await saltedPassword(password, challenge);
  const key = createHmac('sha512', salted).update('Client Key').digest();
  return createHmac('sha512', key).update(challenge.nonce).digest('base64');
}
