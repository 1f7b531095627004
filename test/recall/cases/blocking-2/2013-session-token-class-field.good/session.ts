import type { KeyObject } from 'node:crypto';
import { createHmac, randomUUID } from 'node:crypto';

export class Session {
  readonly id = randomUUID();

  constructor(
    readonly user: string,
    private readonly key: KeyObject,
  ) {}

  sign(message: string): string {
    return createHmac('sha256', this.key).update(`${this.id}:${message}`).digest('hex');
  }
}
