import { createDecipheriv } from 'node:crypto';
import type { VaultKey } from './vault-key.js';

export interface Sealed {
  iv: Buffer;
  tag: Buffer;
  body: Buffer;
}

export async function unlock(key: VaultKey, fetchSealed: (salt: string) => Promise<Sealed>): Promise<string> {
  const sealed = await fetchSealed(key.salt);
  const decipher = createDecipheriv('aes-256-gcm', key.bytes, sealed.iv); // expect: cpu
  decipher.setAuthTag(sealed.tag);
  return decipher.update(sealed.body, undefined, 'utf8') + decipher.final('utf8');
}
