import { inflateRawSync } from 'node:zlib';

export interface Entry {
  name: string;
  method: 0 | 8;
  data: Buffer;
}

export class ZipReader {
  constructor(private readonly buffer: Buffer) {}

  entries(): Entry[] {
    const found: Entry[] = [];
    let at = 0;
    while (at + 30 <= this.buffer.length && this.buffer.readUInt32LE(at) === 0x04034b50) {
      const size = this.buffer.readUInt32LE(at + 18);
      const nameLength = this.buffer.readUInt16LE(at + 26);
      const start = at + 30 + nameLength + this.buffer.readUInt16LE(at + 28);
      found.push({
        name: this.buffer.toString('utf8', at + 30, at + 30 + nameLength),
        method: this.buffer.readUInt16LE(at + 8) === 8 ? 8 : 0,
        data: this.buffer.subarray(start, start + size),
      });
      at = start + size;
    }
    return found;
  }

  extract(entry: Entry): Buffer {
    return entry.method === 8 ? inflateRawSync(entry.data) : entry.data; // allow: cpu
  }
}
