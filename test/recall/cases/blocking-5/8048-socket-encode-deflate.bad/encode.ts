import { Transform, type TransformCallback } from 'node:stream';
import { pack } from './packing.js';

export class Encode extends Transform {
  constructor() {
    super({ writableObjectMode: true });
  }

  override _transform(message: unknown, _encoding: BufferEncoding, callback: TransformCallback): void {
    let body: Buffer;
    try {
      body = pack(message); // expect: cpu
    } catch (err) {
      callback(err as Error);
      return;
    }
    const head = Buffer.alloc(4);
    head.writeUInt32BE(body.length);
    this.push(head);
    callback(null, body);
  }
}
