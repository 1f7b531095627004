import { packBlocking } from './spawn-blocking.js';

interface Bucket {
  put(key: string, body: Uint8Array): Promise<void>;
}

export class Archive {
  constructor(private readonly bucket: Bucket) {}

  async store(key: string, text: string): Promise<void> {
    const packed = await packBlocking(text);
    await this.bucket.put(key, packed);
  }
}
