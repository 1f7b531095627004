import { readFileSync } from 'node:fs';
import { createHmac, randomUUID } from 'node:crypto';

export class Session {
  readonly id = randomUUID();
  private readonly key = readFileSync('/etc/chat/session.key'); // allow: blocking

  constructor(readonly user: string) {}

  sign(message: string): string {
    return createHmac('sha256', this.key).update(`${this.id}:${message}`).digest('hex');
  }
}
