import { readFile } from 'node:fs/promises';

let cached: string[] = [];
let readAt = 0;

export async function keyIds(file: string): Promise<string[]> {
  if (Date.now() - readAt > 60_000) {
    const text = await readFile(file, 'utf8');
    cached = text.split('\n').filter(Boolean);
    readAt = Date.now();
  }
  return cached;
}
