import { pbkdf2Sync, timingSafeEqual } from 'node:crypto';

export interface StoredKey {
  salt: Buffer;
  hash: Buffer;
  owner: string;
}

export class ApiKeyService {
  constructor(private readonly keys: Map<string, StoredKey>) {}

  ownerOf(presented: string): string | undefined {
    const [id = '', secret = ''] = presented.split('.');
    const stored = this.keys.get(id);
    if (stored === undefined) return undefined;
    const hash = pbkdf2Sync(secret, stored.salt, 210_000, 32, 'sha512'); // allow: cpu
    return timingSafeEqual(hash, stored.hash) ? stored.owner : undefined;
  }
}
