import { type BrotliOptions, brotliCompressSync, constants } from 'node:zlib';
import { spawnBlocking } from './threads.js';

const best: BrotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };

export interface Archived {
  readonly name: string;
  readonly ratio: number;
  readonly body: Uint8Array;
}

export class Archiver {
  #saved = 0;

  async pack(name: string, body: Uint8Array): Promise<Archived> {
    const packed = await spawnBlocking(() => // expect: spawn
      brotliCompressSync(body, best), // allow: cpu
    );
    this.#saved += body.length - packed.length;
    return { name, ratio: packed.length / body.length, body: packed };
  }

  get saved(): number {
    return this.#saved;
  }
}
