import { gunzipSync, gzipSync } from 'node:zlib';

export interface Codec {
  encode(data: Buffer): Buffer;
  decode(data: Buffer): Buffer;
}

export const gzipCodec: Codec = {
  encode: (data) => gzipSync(data, { level: 9 }), // allow: cpu
  decode: (data) => gunzipSync(data), // allow: cpu
};
