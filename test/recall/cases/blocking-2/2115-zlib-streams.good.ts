import { createReadStream } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createBrotliCompress, inflateRaw } from 'node:zlib';

const inflate = promisify(inflateRaw);

export async function download(path: string, res: ServerResponse): Promise<void> {
  res.setHeader('content-encoding', 'br');
  await pipeline(createReadStream(path), createBrotliCompress(), res);
}

export async function entryText(compressed: Buffer): Promise<string> {
  return (await inflate(compressed)).toString('utf8');
}
