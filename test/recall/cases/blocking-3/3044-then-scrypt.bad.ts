import { scryptSync } from 'node:crypto';

interface Vault {
  salt(id: string): Promise<Buffer>;
}

const COST = { N: 2 ** 16, r: 8, p: 1, maxmem: 2 ** 28 };

export function vaultKey(vault: Vault, id: string, passphrase: string): Promise<Buffer> {
  return vault
    .salt(id)
    .then((salt) => scryptSync(passphrase, salt, 32, COST)) // expect: cpu
    .then((key) => Buffer.concat([Buffer.from('v1:'), key]));
}
