import { promisify } from 'node:util';
import { brotliDecompress, inflateRaw } from 'node:zlib';

export type Decoder = (packed: Uint8Array) => Promise<Uint8Array>;

export const decoders: Readonly<Record<string, Decoder>> = {
  stored: (packed) => Promise.resolve(packed),
  deflate: promisify<Uint8Array, Buffer>(inflateRaw),
  br: promisify<Uint8Array, Buffer>(brotliDecompress),
};
