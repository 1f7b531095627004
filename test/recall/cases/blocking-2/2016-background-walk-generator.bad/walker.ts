import { readdirSync } from 'node:fs';
import { join } from 'node:path';

export function* walk(root: string): Generator<string> {
  for (const entry of readdirSync(root, { withFileTypes: true })) { // allow: blocking
    const path = join(root, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else yield path;
  }
}
