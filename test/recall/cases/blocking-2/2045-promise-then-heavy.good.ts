import { scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import type { EventEmitter } from 'node:events';

const derive = promisify(scrypt) as (p: string, s: string, n: number) => Promise<Buffer>;

export function signUploads(bus: EventEmitter, secret: string): void {
  bus.on('uploaded', (file: { id: string }) => {
    derive(secret, file.id, 64)
      .then((key) => {
        bus.emit('signed', file.id, key.toString('base64url'));
      })
      .catch((err: unknown) => {
        bus.emit('failed', file.id, err);
      });
  });
}
