import { pbkdf2Sync, scryptSync } from 'node:crypto';
import workerpool from 'workerpool';

function legacy(secret: string, salt: string): string {
  return pbkdf2Sync(secret, salt, 310_000, 32, 'sha256').toString('hex');
}

async function modern(secret: string, salt: string): Promise<string> {
  const key = scryptSync(secret, salt, 64, { N: 2 ** 16, maxmem: 128 * 1024 * 1024 });
  return Promise.resolve(key.toString('hex'));
}

workerpool.worker({ legacy, modern });
