import { readFile } from 'node:fs/promises';

export async function* rows(files: readonly string[]): AsyncGenerator<string[]> {
  for (const file of files) {
    const text = await readFile(file, 'utf8'); // allow: sequential
    for (const line of text.split('\n')) yield line.split(';');
  }
}
