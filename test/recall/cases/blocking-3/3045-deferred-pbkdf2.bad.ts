import { pbkdf2Sync } from 'node:crypto';
import { EventEmitter } from 'node:events';

export class SessionKeys extends EventEmitter<{ ready: [id: string, key: Buffer] }> {
  private readonly keys = new Map<string, Buffer>();

  request(id: string, secret: string): void {
    setImmediate(() => {
      const key = pbkdf2Sync(secret, id, 310_000, 32, 'sha256'); // expect: cpu
      this.keys.set(id, key);
      this.emit('ready', id, key);
    });
  }
}
