import { scryptSync } from 'node:crypto';
import type { EventEmitter } from 'node:events';

export function signUploads(bus: EventEmitter, secret: string): void {
  bus.on('uploaded', (file: { id: string }) => {
    Promise.resolve()
      .then(() => scryptSync(secret, file.id, 64)) // expect: cpu
      .then((key) => {
        bus.emit('signed', file.id, key.toString('base64url'));
      })
      .catch((err: unknown) => {
        bus.emit('failed', file.id, err);
      });
  });
}
