import { createWriteStream, readFileSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

interface Bucket {
  put(key: string, body: Uint8Array): Promise<string>;
}

export function uploadThumbnail(bucket: Bucket, key: string, image: Readable): Promise<string> {
  const tmp = join(tmpdir(), `${key}.thumb`);
  return new Promise((resolve, reject) => { // allow: never-settles
    const sink = createWriteStream(tmp);
    image.on('error', reject);
    sink.on('error', reject);
    sink.on('finish', () => {
      const body = readFileSync(tmp); // expect: blocking
      unlinkSync(tmp); // expect: blocking
      bucket.put(key, body).then(resolve, reject);
    });
    image.pipe(sink);
  });
}
