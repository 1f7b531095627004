import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

interface Manifest {
  version: string;
  private?: boolean;
}

async function bump(dir: string, version: string): Promise<void> {
  const file = join(dir, 'package.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Manifest;
  if (manifest.private === true) return;
  manifest.version = version;
  await writeFile(file, `${JSON.stringify(manifest, null, 2)}\n`);
}

export async function release(dirs: string[], version: string, tag: (v: string) => Promise<void>): Promise<void> {
  await Promise.all(dirs.map((dir) => bump(dir, version)));
  await tag(version);
}
