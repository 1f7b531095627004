import { write } from 'node:fs';
import { Transform, type TransformCallback } from 'node:stream';

export class SpoolTee extends Transform {
  private offset = 0;

  constructor(private readonly fd: number) {
    super();
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, callback: TransformCallback): void {
    write(this.fd, chunk, 0, chunk.length, this.offset, (err) => {
      this.offset += chunk.length;
      callback(err, chunk);
    });
  }

  get spooled(): number {
    return this.offset;
  }
}
