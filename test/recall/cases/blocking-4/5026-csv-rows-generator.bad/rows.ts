import { readFileSync } from 'node:fs';

export function* rows(files: readonly string[]): Generator<string[]> {
  for (const file of files) {
    const text = readFileSync(file, 'utf8'); // allow: blocking
    for (const line of text.split('\n')) yield line.split(';');
  }
}
