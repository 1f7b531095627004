import { gzipSync } from 'node:zlib';

export function compress(text: string): Uint8Array {
  return gzipSync(text, { level: 9 });
}
