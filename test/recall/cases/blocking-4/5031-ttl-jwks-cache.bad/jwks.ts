import { readFileSync } from 'node:fs';

let cached: string[] = [];
let readAt = 0;

export function keyIds(file: string): string[] {
  if (Date.now() - readAt > 60_000) {
    const text = readFileSync(file, 'utf8'); // allow: blocking
    cached = text.split('\n').filter(Boolean);
    readAt = Date.now();
  }
  return cached;
}
