import { compressInThread } from './threads.js';

export interface Archived {
  readonly name: string;
  readonly ratio: number;
  readonly body: Uint8Array;
}

export class Archiver {
  #saved = 0;

  async pack(name: string, body: Uint8Array): Promise<Archived> {
    const packed = await compressInThread(body);
    this.#saved += body.length - packed.length;
    return { name, ratio: packed.length / body.length, body: packed };
  }

  get saved(): number {
    return this.#saved;
  }
}
