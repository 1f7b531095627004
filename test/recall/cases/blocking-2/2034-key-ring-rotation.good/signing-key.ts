import { generateKeyPair, randomUUID, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';

const generate = promisify(generateKeyPair);

export class SigningKey {
  private constructor(
    readonly kid: string,
    readonly privateKey: KeyObject,
  ) {}

  static async fresh(): Promise<SigningKey> {
    const { privateKey } = await generate('rsa', { modulusLength: 4096 });
    return new SigningKey(randomUUID(), privateKey);
  }
}
