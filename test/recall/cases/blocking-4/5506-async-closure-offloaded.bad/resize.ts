import { readFile } from 'node:fs/promises';
import { spawnBlocking } from './offload.js';

export interface Codec {
  shrink(image: Buffer, width: number): Buffer;
}

export async function thumbnail(codec: Codec, path: string, width: number): Promise<Buffer> {
  return await spawnBlocking(async () => codec.shrink(await readFile(path), width)); // expect: spawn
}
