import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

export async function* walk(dir: string, depth = 0): AsyncGenerator<{ path: string; bytes: number }> {
  if (depth > 8) return;
  for (const name of await readdir(dir)) { // allow: sequential
    const path = join(dir, name);
    const info = await stat(path); // allow: sequential
    if (info.isDirectory()) yield* walk(path, depth + 1);
    else yield { path, bytes: info.size };
  }
}
