import { createBrotliCompress } from 'node:zlib';
import { PassThrough, type Duplex } from 'node:stream';

export class Encoder {
  readonly name: string = 'identity';

  stream(): Duplex {
    return new PassThrough();
  }
}

export class BrotliEncoder extends Encoder {
  override readonly name = 'br';

  override stream(): Duplex {
    return createBrotliCompress();
  }
}
