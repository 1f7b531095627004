import { createSign, generateKeyPair, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';

const makePair = promisify(generateKeyPair);

export class SigningKey {
  private constructor(
    readonly publicPem: string,
    private readonly secret: KeyObject,
  ) {}

  static async create(bits = 4096): Promise<SigningKey> {
    const pair = await makePair('rsa', { modulusLength: bits });
    return new SigningKey(pair.publicKey.export({ type: 'spki', format: 'pem' }).toString(), pair.privateKey);
  }

  sign(text: string): string {
    return createSign('sha256').update(text).sign(this.secret, 'base64url');
  }
}
