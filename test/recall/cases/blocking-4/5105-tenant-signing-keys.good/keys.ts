import { generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';

export interface SigningKeys {
  publicKey: string;
  privateKey: string;
}

export function newSigningKeys(): Promise<SigningKeys> {
  return promisify(generateKeyPair)('rsa', {
    modulusLength: 4096,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
}
