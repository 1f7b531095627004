import { readFile, writeFile } from 'node:fs/promises';
import { GzipCodec } from './codec.js';

export class SnapshotStore {
  private readonly codec = new GzipCodec();

  constructor(private readonly pathFor: (id: string) => string) {}

  async save(id: string, state: Uint8Array): Promise<void> {
    const packed = await this.codec.encode(state);
    await writeFile(this.pathFor(id), packed);
  }

  async load(id: string): Promise<Uint8Array> {
    const packed = await readFile(this.pathFor(id));
    return this.codec.decode(packed);
  }
}
