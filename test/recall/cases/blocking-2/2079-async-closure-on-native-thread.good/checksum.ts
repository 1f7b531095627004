import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { spawnBlocking } from './native.js';

export async function checksums(paths: readonly string[]): Promise<string[]> {
  const sums = await spawnBlocking(() => {
    const bodies = paths.map((p) => readFileSync(p));
    return bodies.map((b) => createHash('sha256').update(b).digest('hex'));
  });
  return sums;
}
