import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { brotliCompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { hashed, startupKey } from './helpers.js';
import { once } from './once.js';

export const server = createServer((request, response) => {
  const body = String(request.headers['x-body']);
  response.write(gzipSync(body)); // ~ no-cpu-heavy-work: zlib.gzipSync
  response.write(gzipSync('a constant is as small as somebody typed it'));
  response.end(hashed(body) + startupKey); // ~ no-cpu-heavy-work: hashed → derive (test/scenarios/cpu-apis/helpers.ts:7) → crypto.scryptSync
});

export async function constantBad(text: string): Promise<Buffer> {
  return brotliCompressSync(text); // ~ no-cpu-heavy-work: zlib.brotliCompressSync
}

export async function fromOutsideBad(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8');
  return JSON.parse(text); // ~strict no-cpu-heavy-work: JSON.parse
}

export async function smallJsonOk(text: string): Promise<unknown> {
  return JSON.parse(text);
}

/** The answer may be a thousand times as large as what is given, so that little input bounds little. */
export async function decompressedBad(packet: Buffer): Promise<Buffer> {
  return gunzipSync(packet); // ~strict no-cpu-heavy-work: zlib.gunzipSync
}

export async function rememberedBad(): Promise<string> {
  return once('key'); // ~strict no-cpu-heavy-work: once
}
