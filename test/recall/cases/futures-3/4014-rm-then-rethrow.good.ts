import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

export async function archive(source: string, target: string): Promise<void> {
  const partial = `${target}.part`;
  try {
    await pipeline(createReadStream(source), createGzip(), createWriteStream(partial));
    await rename(partial, target);
  } catch (err) {
    await rm(partial, { force: true });
    throw new Error(`could not archive ${source}`, { cause: err });
  }
}
