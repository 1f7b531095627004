import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

export async function dirSize(dir: string): Promise<number> {
  const entries = await readdir(dir, { withFileTypes: true });
  const sizes = await Promise.all(
    entries.map(async (entry) => {
      const full = path.join(dir, entry.name);
      if (entry.isDirectory()) return dirSize(full);
      return entry.isFile() ? (await stat(full)).size : 0;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
