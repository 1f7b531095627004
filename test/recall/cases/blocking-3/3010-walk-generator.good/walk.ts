import { opendir } from 'node:fs/promises';
import { join } from 'node:path';

export async function* walk(dir: string): AsyncGenerator<string, void, undefined> {
  for await (const entry of await opendir(dir)) {
    const full = join(dir, entry.name);
    if (entry.isDirectory()) yield* walk(full);
    else yield full;
  }
}
