import { connect } from 'node:net';
import { Transform, type TransformCallback } from 'node:stream';

/** Resolves on "OK" and never otherwise: a refused payment hangs its request for good. */
export function charge(order: string, cents: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(7070, 'payments.internal', () => socket.write(`${order} ${cents}\n`));
    socket.once('error', reject);
    socket.once('data', (answer) => {
      if (answer.toString().startsWith('OK')) {
        resolve(answer.toString());
      }
    });
  });
}

/** Forgets its callback for empty lines: the first one stops the stream. */
export class ReceiptLines extends Transform {
  override _transform(chunk: Buffer, _encoding: BufferEncoding, callback: TransformCallback): void {
    const line = chunk.toString().trim();
    if (line === '') {
      return;
    }
    callback(null, `${line}\n`);
  }
}
