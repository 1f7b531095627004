import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export function findLatest(dir: string, suffix: string): string | null {
  let best: { path: string; mtime: number } | null = null;
  for (const name of readdirSync(dir)) { // allow: blocking
    if (!name.endsWith(suffix)) continue;
    const path = join(dir, name);
    const mtime = statSync(path).mtimeMs; // allow: blocking
    if (best === null || mtime > best.mtime) best = { path, mtime };
  }
  return best?.path ?? null;
}
