import { generateKeyPair, sign, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';

export interface Signer {
  readonly pem: string;
  sign(data: Buffer): Buffer;
}

const generate = promisify(generateKeyPair);

function signerFor(privateKey: KeyObject, pem: string): Signer {
  return { pem, sign: (data) => sign('sha256', data, privateKey) };
}

export const signers = {
  async rsa(bits = 4096): Promise<Signer> {
    const { privateKey, publicKey } = await generate('rsa', { modulusLength: bits });
    return signerFor(privateKey, publicKey.export({ type: 'spki', format: 'pem' }).toString());
  },
};
