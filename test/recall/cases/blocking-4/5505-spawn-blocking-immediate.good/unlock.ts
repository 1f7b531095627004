import { spawnBlocking } from './spawn-blocking.js';

export async function unlock(passphrase: string, salt: Buffer): Promise<Buffer> {
  return spawnBlocking<Buffer>('pbkdf2', [passphrase, salt, 600_000]);
}
