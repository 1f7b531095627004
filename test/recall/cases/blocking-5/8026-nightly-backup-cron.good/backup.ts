import { cp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

export async function snapshot(source: string, vault: string, stamp: string): Promise<void> {
  await cp(source, join(vault, stamp), { recursive: true });
}

export async function prune(vault: string, keep: number): Promise<string[]> {
  const names = await readdir(vault);
  const old = names.sort().slice(0, -keep); // allow: cpu
  await Promise.all(old.map((name) => rm(join(vault, name), { recursive: true })));
  return old;
}
