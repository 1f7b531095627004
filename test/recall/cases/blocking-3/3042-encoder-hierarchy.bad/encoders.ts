import { brotliCompressSync } from 'node:zlib';

export class Encoder {
  readonly name: string = 'identity';

  encode(body: Buffer): Buffer {
    return body;
  }
}

export class BrotliEncoder extends Encoder {
  override readonly name = 'br';

  override encode(body: Buffer): Buffer {
    return brotliCompressSync(super.encode(body)); // allow: cpu
  }
}
