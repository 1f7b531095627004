import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

export interface Entry {
  readonly path: string;
  readonly digest: string;
}

export abstract class Digester {
  protected abstract readonly algorithm: 'sha256' | 'sha512';

  async digest(path: string): Promise<Entry> {
    const hash = createHash(this.algorithm);
    await pipeline(createReadStream(path, { highWaterMark: 1 << 18 }), hash);
    return { path, digest: hash.digest('hex') };
  }
}

export class Sha256Digester extends Digester {
  protected override readonly algorithm = 'sha256';
}
