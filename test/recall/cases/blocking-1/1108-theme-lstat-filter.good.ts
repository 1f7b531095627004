import { readdir } from 'node:fs/promises';
import path from 'node:path';

interface ThemeFile {
  file: string;
  ext: string;
}

const IGNORED = /^(?:\.git|node_modules)$/;

export async function readTheme(root: string): Promise<ThemeFile[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isSymbolicLink())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .filter((name) => !name.split(path.sep).some((part) => IGNORED.test(part)))
    .map((name) => ({ file: name, ext: path.extname(name) }));
}
