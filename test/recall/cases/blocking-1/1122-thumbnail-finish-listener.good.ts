import { createWriteStream } from 'node:fs';
import { readFile, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

interface Bucket {
  put(key: string, body: Uint8Array): Promise<string>;
}

export async function uploadThumbnail(bucket: Bucket, key: string, image: Readable): Promise<string> {
  const tmp = join(tmpdir(), `${key}.thumb`);
  await pipeline(image, createWriteStream(tmp));
  const body = await readFile(tmp);
  await unlink(tmp);
  return bucket.put(key, body);
}
