import zlib from 'node:zlib';
import { promisify } from 'node:util';

const deflate = promisify(zlib.deflateRaw);

export class Packer {
  static pack(text: string): Promise<Buffer> {
    return deflate(Buffer.from(text), { level: 9 });
  }
}
