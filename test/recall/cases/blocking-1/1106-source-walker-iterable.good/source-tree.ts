import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

const SKIP = new Set(['node_modules', '.git', 'dist']);

export class SourceTree implements AsyncIterable<string> {
  constructor(
    private readonly root: string,
    private readonly suffix: string,
  ) {}

  async *[Symbol.asyncIterator](): AsyncIterator<string> {
    const stack = [this.root];
    for (let dir = stack.pop(); dir !== undefined; dir = stack.pop()) {
      for (const entry of await readdir(dir, { withFileTypes: true })) {
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
