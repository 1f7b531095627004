import { pbkdf2Sync } from 'node:crypto';

export function pbkdf2([passphrase, salt, rounds]: [string, Uint8Array, number]): Buffer {
  return pbkdf2Sync(passphrase, salt, rounds, 32, 'sha256');
}
