import { brotliCompressSync } from 'node:zlib';

export default async function compress(text: string): Promise<Buffer> {
  return brotliCompressSync(text);
}
