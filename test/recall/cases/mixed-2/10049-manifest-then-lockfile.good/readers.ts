import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export type Versions = Record<string, string>;

export async function readManifest(dir: string): Promise<Versions> {
  const { dependencies = {} } = JSON.parse(await readFile(join(dir, 'package.json'), 'utf8')) as { dependencies?: Versions }; // allow: cpu
  return dependencies;
}

export async function readLock(dir: string): Promise<Versions> {
  const text = await readFile(join(dir, 'versions.lock'), 'utf8');
  return Object.fromEntries(text.split('\n').map((line) => line.split('@', 2)));
}
