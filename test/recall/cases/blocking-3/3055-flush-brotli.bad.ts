import { Transform, type TransformCallback } from 'node:stream';
import { brotliCompressSync, constants } from 'node:zlib';

export class Solid extends Transform {
  readonly #chunks: Buffer[] = [];

  override _transform(chunk: Buffer, _encoding: BufferEncoding, callback: TransformCallback): void {
    this.#chunks.push(chunk);
    callback();
  }

  override _flush(callback: TransformCallback): void {
    const body = Buffer.concat(this.#chunks);
    const packed = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }); // expect: cpu
    callback(null, packed);
  }
}
