import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface Posting {
  file: string;
  words: number;
}

export function* scan(root: string): Generator<Posting> {
  for (const entry of readdirSync(root, { withFileTypes: true })) {
    const path = join(root, entry.name);
    if (entry.isDirectory()) yield* scan(path);
    else if (statSync(path).size < 1 << 20) yield { file: path, words: readFileSync(path, 'utf8').split(/\s+/).length };
  }
}
