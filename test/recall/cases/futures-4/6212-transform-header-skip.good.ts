import { Transform, type TransformCallback } from 'node:stream';

export class DropHeader extends Transform {
  private seen = 0;

  constructor(private readonly size: number) {
    super();
  }

  override _transform(chunk: Buffer, _enc: BufferEncoding, callback: TransformCallback): void {
    const rest = this.size - this.seen;
    this.seen += chunk.length;
    if (rest >= chunk.length) {
      callback();
      return;
    }
    callback(null, rest > 0 ? chunk.subarray(rest) : chunk);
  }
}
