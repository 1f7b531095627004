import { readFile } from 'node:fs/promises';
import { spawnBlocking } from './offload.js';

export interface Codec {
  shrink(image: Buffer, width: number): Buffer;
}

export async function thumbnail(codec: Codec, path: string, width: number): Promise<Buffer> {
  const image = await readFile(path);
  return await spawnBlocking(() => codec.shrink(image, width));
}
