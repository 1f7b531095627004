import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';

export class Unpacker {
  private readonly done: string[] = [];

  async unpack(from: string, to: string): Promise<void> {
    await pipeline(createReadStream(from), createGunzip(), createWriteStream(to));
    this.done.push(to);
  }
}
