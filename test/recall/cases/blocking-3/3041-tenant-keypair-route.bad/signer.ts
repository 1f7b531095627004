import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';

export interface Signer {
  readonly pem: string;
  sign(data: Buffer): Buffer;
}

function signerFor(privateKey: KeyObject, pem: string): Signer {
  return { pem, sign: (data) => sign('sha256', data, privateKey) };
}

export const signers = {
  rsa(bits = 4096): Signer {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: bits }); // allow: cpu
    return signerFor(privateKey, publicKey.export({ type: 'spki', format: 'pem' }).toString());
  },
};
