import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

export interface Entry {
  readonly path: string;
  readonly digest: string;
}

export abstract class Digester {
  protected abstract readonly algorithm: 'sha256' | 'sha512';

  digest(path: string): Promise<Entry> {
    const hash = createHash(this.algorithm);
    return new Promise((resolve) => { // expect: never-settles
      createReadStream(path, { highWaterMark: 1 << 18 })
        .pipe(hash)
        .on('finish', () => {
          resolve({ path, digest: hash.digest('hex') });
        });
    });
  }
}

export class Sha256Digester extends Digester {
  protected override readonly algorithm = 'sha256';
}
