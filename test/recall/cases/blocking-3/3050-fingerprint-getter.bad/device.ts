import { pbkdf2Sync } from 'node:crypto';

export class Device {
  constructor(
    readonly id: string,
    private readonly secret: string,
  ) {}

  get fingerprint(): string {
    return pbkdf2Sync(this.secret, this.id, 200_000, 32, 'sha512').toString('base64url'); // allow: cpu
  }
}
