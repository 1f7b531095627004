import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';

export const dirSize = async (dir: string): Promise<number> => {
  const entries = await readdir(dir, { withFileTypes: true });
  const sizes = await Promise.all(
    entries.map(async (entry) => {
      const child = path.join(dir, entry.name);
      return entry.isDirectory() ? await dirSize(child) : (await lstat(child)).size;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
};
