import { writeFile } from 'node:fs/promises';
import { serialize } from 'node:v8';
import { gzipCodec } from './codec.js';

export class Snapshotter {
  constructor(private readonly state: Map<string, unknown>) {}

  async persist(file: string): Promise<number> {
    const raw = serialize(this.state); // allow: cpu
    const packed = gzipCodec.encode(raw); // expect: cpu
    await writeFile(file, packed);
    return packed.length;
  }
}
