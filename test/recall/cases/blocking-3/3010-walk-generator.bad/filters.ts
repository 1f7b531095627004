import { walk } from './walk.js';

export function* notes(root: string): Generator<string, number, undefined> {
  let skipped = 0;
  for (const file of walk(root)) { // allow: blocking
    if (file.endsWith('.md')) yield file;
    else skipped += 1;
  }
  return skipped;
}
