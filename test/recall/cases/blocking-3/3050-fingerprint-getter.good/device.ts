import { pbkdf2 } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(pbkdf2);

export class Device {
  #fingerprint: Promise<string> | undefined;

  constructor(
    readonly id: string,
    private readonly secret: string,
  ) {}

  get fingerprint(): Promise<string> {
    this.#fingerprint ??= derive(this.secret, this.id, 200_000, 32, 'sha512').then((key) => key.toString('base64url'));
    return this.#fingerprint;
  }
}
