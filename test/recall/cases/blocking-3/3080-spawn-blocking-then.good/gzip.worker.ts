import { gzipSync } from 'node:zlib';

export default function pack(text: string): Uint8Array {
  return gzipSync(text, { level: 9 });
}
