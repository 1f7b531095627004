import { Writable } from 'node:stream';

export class SlowDevice extends Writable {
  written = 0;

  constructor(private readonly msPerChunk: number) {
    super({ highWaterMark: 16 });
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, callback: (error?: Error | null) => void): void {
    setTimeout(() => {
      this.written += chunk.length;
      callback();
    }, this.msPerChunk);
  }
}
