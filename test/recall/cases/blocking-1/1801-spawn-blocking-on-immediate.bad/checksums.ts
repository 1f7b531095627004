import { readFileSync } from 'node:fs';
import { spawnBlocking } from './spawn-blocking.js';

function adler(bytes: Uint8Array): number {
  let a = 1;
  let b = 0;
  for (const byte of bytes) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  return ((b << 16) | a) >>> 0;
}

export async function checksum(file: string): Promise<string> {
  const sum = await spawnBlocking(() => { // expect: spawn
    const bytes = readFileSync(file); // allow: blocking
    return adler(bytes); // allow: cpu
  });
  return sum.toString(16);
}
