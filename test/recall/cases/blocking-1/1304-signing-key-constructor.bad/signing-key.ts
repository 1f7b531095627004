import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';

export class SigningKey {
  readonly publicPem: string;
  readonly #private: KeyObject;

  constructor(readonly bits = 4096) {
    const pair = generateKeyPairSync('rsa', { modulusLength: bits }); // allow: cpu
    this.#private = pair.privateKey;
    this.publicPem = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString();
  }

  sign(text: string): string {
    return createSign('sha256').update(text).sign(this.#private, 'base64url');
  }
}
