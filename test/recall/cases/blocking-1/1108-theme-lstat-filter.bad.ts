import fs from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';

interface ThemeFile {
  file: string;
  ext: string;
}

const IGNORED = /^(?:\.git|node_modules)$/;

export async function readTheme(root: string): Promise<ThemeFile[]> {
  const names = await readdir(root, { recursive: true });
  return names
    .filter((name) => !name.split(path.sep).some((part) => IGNORED.test(part)))
    .filter((name) => !fs.lstatSync(path.join(root, name)).isSymbolicLink()) // expect: blocking
    .map((name) => ({ file: name, ext: path.extname(name) }));
}
