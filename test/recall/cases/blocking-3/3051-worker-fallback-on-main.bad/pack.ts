import { deflateSync } from 'node:zlib';

export interface Packed {
  bytes: Uint8Array;
  original: number;
}

export function pack(text: string): Packed {
  return { bytes: deflateSync(text, { level: 9 }), original: text.length }; // allow: cpu
}
