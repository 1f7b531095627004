import { readFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { spawnBlocking } from './native.js';

export async function checksums(paths: readonly string[]): Promise<string[]> {
  const pending = await spawnBlocking(async () => { // expect: spawn
    const bodies = await Promise.all(paths.map((p) => readFile(p)));
    return bodies.map((b) => createHash('sha256').update(b).digest('hex'));
  });
  return pending;
}
