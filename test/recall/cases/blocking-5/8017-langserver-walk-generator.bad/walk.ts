import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const SKIP = new Set(['node_modules', '.git', 'dist']);

export function* sourceFiles(root: string): Generator<string> {
  for (const entry of readdirSync(root, { withFileTypes: true })) { // allow: blocking
    const full = join(root, entry.name);
    if (entry.isDirectory()) {
      if (!SKIP.has(entry.name)) yield* sourceFiles(full); // allow: blocking
    } else if (/\.[jt]sx?$/.test(entry.name)) {
      yield full;
    }
  }
}
