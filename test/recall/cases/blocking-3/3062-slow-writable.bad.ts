import { performance } from 'node:perf_hooks';
import { Writable } from 'node:stream';

export class SlowDevice extends Writable {
  written = 0;

  constructor(private readonly msPerChunk: number) {
    super({ highWaterMark: 16 });
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, callback: (error?: Error | null) => void): void {
    const until = performance.now() + this.msPerChunk;
    let now: number;
    do { // expect: busy-loop
      now = performance.now();
    } while (now < until); // allow: busy-loop
    this.written += chunk.length;
    callback();
  }
}
