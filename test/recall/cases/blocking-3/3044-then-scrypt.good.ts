import { scrypt, type BinaryLike, type ScryptOptions } from 'node:crypto';
import { promisify } from 'node:util';

interface Vault {
  salt(id: string): Promise<Buffer>;
}

const derive = promisify<BinaryLike, BinaryLike, number, ScryptOptions, Buffer>(scrypt);
const COST = { N: 2 ** 16, r: 8, p: 1, maxmem: 2 ** 28 };

export function vaultKey(vault: Vault, id: string, passphrase: string): Promise<Buffer> {
  return vault
    .salt(id)
    .then((salt) => derive(passphrase, salt, 32, COST))
    .then((key) => Buffer.concat([Buffer.from('v1:'), key]));
}
