import { createReadStream, createWriteStream } from 'node:fs';
import { rename, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

export interface Rotated {
  path: string;
  bytes: number;
}

export async function rotate(log: string, sequence: number): Promise<Rotated> {
  const partial = `${log}.${String(sequence)}.part`;
  const path = `${log}.${String(sequence)}.gz`;
  await pipeline(createReadStream(log), createGzip(), createWriteStream(partial));
  const { size } = await stat(partial);
  await rename(partial, path);
  return { path, bytes: size };
}
