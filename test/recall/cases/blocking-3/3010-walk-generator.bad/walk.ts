import { readdirSync } from 'node:fs';
import { join } from 'node:path';

export function* walk(dir: string): Generator<string, void, undefined> {
  for (const entry of readdirSync(dir, { withFileTypes: true })) { // allow: blocking
    const full = join(dir, entry.name);
    if (entry.isDirectory()) yield* walk(full);
    else yield full;
  }
}
