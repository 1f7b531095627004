import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';

const pack = promisify(gzip);
const unpack = promisify(gunzip);

export const codecs = {
  none: { encode: async (b: Buffer): Promise<Buffer> => b, decode: async (b: Buffer): Promise<Buffer> => b },
  gzip: {
    encode: (b: Buffer): Promise<Buffer> => pack(b, { level: 9 }),
    decode: (b: Buffer): Promise<Buffer> => unpack(b),
  },
};
