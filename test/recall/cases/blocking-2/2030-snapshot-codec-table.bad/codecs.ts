import { gunzipSync, gzipSync } from 'node:zlib';

export const codecs = {
  none: { encode: (b: Buffer): Buffer => b, decode: (b: Buffer): Buffer => b },
  gzip: {
    encode: (b: Buffer): Buffer => gzipSync(b, { level: 9 }), // allow: cpu
    decode: (b: Buffer): Buffer => gunzipSync(b), // allow: cpu
  },
};
