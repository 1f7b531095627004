import { gunzip, gzip } from 'node:zlib';
import { promisify } from 'node:util';

export interface Codec {
  encode(data: Buffer): Promise<Buffer>;
  decode(data: Buffer): Promise<Buffer>;
}

export const gzipCodec: Codec = {
  encode: (data) => promisify(gzip)(data),
  decode: (data) => promisify(gunzip)(data),
};
