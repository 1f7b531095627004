import { generateKeyPairSync, randomUUID, type KeyObject } from 'node:crypto';

export class SigningKey {
  private constructor(
    readonly kid: string,
    readonly privateKey: KeyObject,
  ) {}

  static fresh(): SigningKey {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 4096 }); // allow: cpu
    return new SigningKey(randomUUID(), privateKey);
  }
}
