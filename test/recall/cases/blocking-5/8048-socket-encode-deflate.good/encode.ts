import { Transform, type TransformCallback } from 'node:stream';
import { pack } from './packing.js';

export class Encode extends Transform {
  constructor() {
    super({ writableObjectMode: true });
  }

  override _transform(message: unknown, _encoding: BufferEncoding, callback: TransformCallback): void {
    pack(message, (err, body) => {
      if (err) {
        callback(err);
        return;
      }
      const head = Buffer.alloc(4);
      head.writeUInt32BE(body.length);
      this.push(head);
      callback(null, body);
    });
  }
}
