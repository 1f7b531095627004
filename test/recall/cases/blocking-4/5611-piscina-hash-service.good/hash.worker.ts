import { scryptSync } from 'node:crypto';

export default function hash({ password, salt }: { password: string; salt: string }): string {
  return scryptSync(password, salt, 64, { N: 1 << 16, maxmem: 1 << 28 }).toString('hex');
}
