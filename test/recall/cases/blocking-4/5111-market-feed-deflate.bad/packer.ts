import zlib from 'node:zlib';

export class Packer {
  static pack(text: string): Buffer {
    return zlib.deflateRawSync(Buffer.from(text), { level: 9 }); // allow: cpu
  }
}
