import { appendFile } from 'node:fs';
import { Transform, type TransformCallback } from 'node:stream';

abstract class Observing extends Transform {
  protected abstract seen(chunk: Buffer): void;

  override _transform(chunk: Buffer, _encoding: BufferEncoding, callback: TransformCallback): void {
    this.seen(chunk);
    callback(null, chunk);
  }
}

export class CountingTee extends Observing {
  bytes = 0;

  protected override seen(chunk: Buffer): void {
    this.bytes += chunk.length;
  }
}

export function captureTo(file: string): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, callback) {
      appendFile(file, chunk, (error) => {
        callback(error, chunk);
      });
    },
  });
}
