import { pbkdf2 } from 'node:crypto';
import { EventEmitter } from 'node:events';

export class SessionKeys extends EventEmitter<{ ready: [id: string, key: Buffer]; failed: [id: string] }> {
  private readonly keys = new Map<string, Buffer>();

  request(id: string, secret: string): void {
    pbkdf2(secret, id, 310_000, 32, 'sha256', (error, key) => {
      if (error) {
        this.emit('failed', id);
        return;
      }
      this.keys.set(id, key);
      this.emit('ready', id, key);
    });
  }
}
