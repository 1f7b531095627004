import { opendir } from 'node:fs/promises';
import { join } from 'node:path';

export async function* walk(root: string): AsyncGenerator<string> {
  for await (const entry of await opendir(root)) {
    const path = join(root, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else yield path;
  }
}
