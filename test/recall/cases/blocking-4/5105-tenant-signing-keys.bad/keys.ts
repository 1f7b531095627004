import { generateKeyPairSync } from 'node:crypto';

export interface SigningKeys {
  publicKey: string;
  privateKey: string;
}

export function newSigningKeys(): SigningKeys {
  return generateKeyPairSync('rsa', { // allow: cpu
    modulusLength: 4096,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
}
