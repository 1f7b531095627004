import { readFileSync } from 'node:fs';

export default function checksum(file: string): number {
  let a = 1;
  let b = 0;
  for (const byte of readFileSync(file)) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  return ((b << 16) | a) >>> 0;
}
