import { pbkdf2, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(pbkdf2);

export interface StoredKey {
  salt: Buffer;
  hash: Buffer;
  owner: string;
}

export class ApiKeyService {
  constructor(private readonly keys: Map<string, StoredKey>) {}

  async ownerOf(presented: string): Promise<string | undefined> {
    const [id = '', secret = ''] = presented.split('.');
    const stored = this.keys.get(id);
    if (stored === undefined) return undefined;
    const hash = await derive(secret, stored.salt, 210_000, 32, 'sha512');
    return timingSafeEqual(hash, stored.hash) ? stored.owner : undefined;
  }
}
