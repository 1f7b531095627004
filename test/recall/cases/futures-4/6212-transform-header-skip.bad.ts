import { Transform, type TransformCallback } from 'node:stream';

export class DropHeader extends Transform {
  private seen = 0;

  constructor(private readonly size: number) {
    super();
  }

  override _transform(chunk: Buffer, _enc: BufferEncoding, callback: TransformCallback): void { // expect: never-settles
    const rest = this.size - this.seen;
    this.seen += chunk.length;
    if (rest >= chunk.length) {
      return; // allow: never-settles
    }
    callback(null, rest > 0 ? chunk.subarray(rest) : chunk);
  }
}
