import { opendir } from 'node:fs/promises';
import { join } from 'node:path';

const SKIP = new Set(['node_modules', '.git', 'dist']);

export async function* sourceFiles(root: string): AsyncGenerator<string> {
  for await (const entry of await opendir(root)) {
    const full = join(root, entry.name);
    if (entry.isDirectory()) {
      if (!SKIP.has(entry.name)) yield* sourceFiles(full);
    } else if (/\.[jt]sx?$/.test(entry.name)) {
      yield full;
    }
  }
}
