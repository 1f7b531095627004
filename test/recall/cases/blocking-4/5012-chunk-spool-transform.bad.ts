import { writeSync } from 'node:fs';
import { Transform, type TransformCallback } from 'node:stream';

export class SpoolTee extends Transform {
  private offset = 0;

  constructor(private readonly fd: number) {
    super();
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, callback: TransformCallback): void {
    writeSync(this.fd, chunk, 0, chunk.length, this.offset); // expect: blocking
    this.offset += chunk.length;
    callback(null, chunk);
  }

  get spooled(): number {
    return this.offset;
  }
}
