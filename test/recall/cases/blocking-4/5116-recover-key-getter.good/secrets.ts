import type { Redis } from 'ioredis';
import type { Vault } from './vault.js';

export async function readSecret(redis: Redis, vault: Vault, name: string): Promise<string | null> {
  const sealed = await redis.getBuffer(`secret:${name}`);
  if (sealed === null) return null;
  return vault.open(sealed);
}
