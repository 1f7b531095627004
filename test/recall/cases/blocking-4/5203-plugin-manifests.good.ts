import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export async function manifests(root: string): Promise<Map<string, string>> {
  const names = await readdir(root);
  const texts = await Promise.all(names.map((name) => readFile(join(root, name, 'plugin.yaml'), 'utf8')));
  return new Map(names.map((name, i) => [name, texts[i] ?? '']));
}
