import { pbkdf2Sync } from 'node:crypto';
import { spawnBlocking } from './spawn-blocking.js';

export async function unlock(passphrase: string, salt: Buffer): Promise<Buffer> {
  return spawnBlocking( // allow: spawn
    () => pbkdf2Sync(passphrase, salt, 600_000, 32, 'sha256'), // allow: cpu
  );
}
