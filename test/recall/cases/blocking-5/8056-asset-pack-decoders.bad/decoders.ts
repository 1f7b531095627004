import { brotliDecompressSync, inflateRawSync } from 'node:zlib';

export type Decoder = (packed: Uint8Array) => Uint8Array;

export const decoders: Readonly<Record<string, Decoder>> = {
  stored: (packed) => packed,
  deflate: (packed) => inflateRawSync(packed), // allow: cpu
  br: brotliDecompressSync, // allow: cpu
};
