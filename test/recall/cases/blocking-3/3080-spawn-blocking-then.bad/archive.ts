import { gzipSync } from 'node:zlib';
import { spawnBlocking } from './spawn-blocking.js';

interface Bucket {
  put(key: string, body: Uint8Array): Promise<void>;
}

export class Archive {
  constructor(private readonly bucket: Bucket) {}

  async store(key: string, text: string): Promise<void> {
    const packed = await spawnBlocking(() => { // expect: spawn
      return gzipSync(text, { level: 9 }); // allow: cpu
    });
    await this.bucket.put(key, packed);
  }
}
