import { gunzipSync, gzipSync } from 'node:zlib';

export interface Store {
  put(key: string, body: Uint8Array): Promise<void>;
  get(key: string): Promise<Uint8Array | undefined>;
}

export abstract class Codec {
  abstract readonly suffix: string;
  abstract encode(body: Uint8Array): Promise<Uint8Array>;
  abstract decode(body: Uint8Array): Promise<Uint8Array>;
}

export class GzipCodec extends Codec {
  override readonly suffix = '.gz';

  override async encode(body: Uint8Array): Promise<Uint8Array> {
    return gzipSync(body, { level: 9 }); // expect: cpu
  }

  override async decode(body: Uint8Array): Promise<Uint8Array> {
    return gunzipSync(body, { maxOutputLength: 256 << 20 }); // expect: cpu
  }
}

export class Snapshots {
  constructor(
    private readonly store: Store,
    private readonly codec: Codec,
  ) {}

  async save(id: string, state: Uint8Array): Promise<void> {
    await this.store.put(id + this.codec.suffix, await this.codec.encode(state));
  }

  async load(id: string): Promise<Uint8Array | undefined> {
    const body = await this.store.get(id + this.codec.suffix);
    return body && (await this.codec.decode(body));
  }
}
