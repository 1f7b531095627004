import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export function* walk(dir: string, depth = 0): Generator<{ path: string; bytes: number }> {
  if (depth > 8) return;
  for (const name of readdirSync(dir)) { // allow: blocking
    const path = join(dir, name);
    const info = statSync(path); // allow: blocking
    if (info.isDirectory()) yield* walk(path, depth + 1); // allow: blocking
    else yield { path, bytes: info.size };
  }
}
