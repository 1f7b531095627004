import { gunzipSync, gzipSync } from 'node:zlib';

export interface Codec {
  readonly name: string;
  encode(data: Uint8Array): Uint8Array;
  decode(data: Uint8Array): Uint8Array;
}

export class IdentityCodec implements Codec {
  readonly name = 'identity';
  encode(data: Uint8Array): Uint8Array {
    return data;
  }
  decode(data: Uint8Array): Uint8Array {
    return data;
  }
}

export class GzipCodec implements Codec {
  readonly name = 'gzip';
  encode(data: Uint8Array): Uint8Array {
    return gzipSync(data, { level: 9 }); // allow: cpu
  }
  decode(data: Uint8Array): Uint8Array {
    return gunzipSync(data); // allow: cpu
  }
}
