import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export function snapshot(source: string, vault: string, stamp: string): void {
  cpSync(source, join(vault, stamp), { recursive: true }); // allow: blocking
}

export function prune(vault: string, keep: number): string[] {
  const old = readdirSync(vault).sort().slice(0, -keep); // allow: blocking
  for (const name of old) rmSync(join(vault, name), { recursive: true }); // allow: blocking
  return old;
}
