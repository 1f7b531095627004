import { generateKeyPairSync } from 'node:crypto';

export interface KeyPair {
  publicKey: string;
  privateKey: string;
}

export function keyFactory(bits: number): () => KeyPair {
  return () =>
    generateKeyPairSync('rsa', { // allow: cpu
      modulusLength: bits,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    });
}
