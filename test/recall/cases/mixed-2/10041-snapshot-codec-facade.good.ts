import { promisify } from 'node:util';
import * as zlib from 'node:zlib';

const gzip = promisify<zlib.InputType, zlib.ZlibOptions, Buffer>(zlib.gzip);
const gunzip = promisify<zlib.InputType, zlib.ZlibOptions, Buffer>(zlib.gunzip);

export interface Codec {
  readonly name: string;
  encode(raw: Uint8Array): Promise<Uint8Array>;
  decode(stored: Uint8Array): Promise<Uint8Array>;
}

const MAX = 64 << 20;

class GzipCodec implements Codec {
  readonly name = 'gzip';

  constructor(private readonly level: number) {}

  encode(raw: Uint8Array): Promise<Uint8Array> {
    return gzip(raw, { level: this.level });
  }

  decode(stored: Uint8Array): Promise<Uint8Array> {
    return gunzip(stored, { maxOutputLength: MAX });
  }
}

const plain: Codec = {
  name: 'none',
  encode: (raw) => Promise.resolve(raw),
  decode: (stored) => Promise.resolve(stored),
};

export const compression = (level = 0): Codec => (level === 0 ? plain : new GzipCodec(level));

export class SnapshotStore {
  constructor(
    private readonly codec: Codec,
    private readonly blobs: Map<string, Uint8Array>,
  ) {}

  async save(actor: string, state: object): Promise<void> {
    this.blobs.set(actor, await this.codec.encode(Buffer.from(JSON.stringify(state))));
  }
}
