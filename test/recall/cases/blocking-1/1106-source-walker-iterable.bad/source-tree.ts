import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const SKIP = new Set(['node_modules', '.git', 'dist']);

export class SourceTree implements Iterable<string> {
  constructor(
    private readonly root: string,
    private readonly suffix: string,
  ) {}

  *[Symbol.iterator](): Iterator<string> {
    const stack = [this.root];
    for (let dir = stack.pop(); dir !== undefined; dir = stack.pop()) {
      for (const entry of readdirSync(dir, { withFileTypes: true })) { // allow: blocking
        const path = join(dir, entry.name);
        if (entry.isDirectory()) {
          if (!SKIP.has(entry.name)) stack.push(path);
        } else if (entry.name.endsWith(this.suffix)) {
          yield path;
        }
      }
    }
  }
}
