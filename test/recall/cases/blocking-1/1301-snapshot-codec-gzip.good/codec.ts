import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';

const zip = promisify(gzip);
const unzip = promisify(gunzip);

export interface Codec {
  readonly name: string;
  encode(data: Uint8Array): Promise<Uint8Array>;
  decode(data: Uint8Array): Promise<Uint8Array>;
}

export class GzipCodec implements Codec {
  readonly name = 'gzip';
  encode(data: Uint8Array): Promise<Uint8Array> {
    return zip(data);
  }
  decode(data: Uint8Array): Promise<Uint8Array> {
    return unzip(data);
  }
}
