import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

export async function findLatest(dir: string, suffix: string): Promise<string | null> {
  const names = (await readdir(dir)).filter((name) => name.endsWith(suffix));
  const found = await Promise.all(
    names.map(async (name) => {
      const path = join(dir, name);
      return { path, mtime: (await stat(path)).mtimeMs };
    }),
  );
  found.sort((a, b) => b.mtime - a.mtime); // allow: cpu
  return found[0]?.path ?? null;
}
