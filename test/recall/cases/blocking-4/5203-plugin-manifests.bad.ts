import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export async function manifests(root: string): Promise<Map<string, string>> {
  const names = await readdir(root);
  const out = new Map<string, string>();
  for (let i = 0; i < names.length; i++) { // allow: sequential
    const name = names[i] ?? '';
    out.set(name, await readFile(join(root, name, 'plugin.yaml'), 'utf8')); // expect: sequential
  }
  return out;
}
