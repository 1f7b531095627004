import { readFileSync } from 'node:fs';

let flags = new Set<string>();
let loadedAt = 0;

export function flagSet(file: string, ttlMs = 5000): ReadonlySet<string> {
  const now = Date.now();
  if (now - loadedAt > ttlMs) {
    flags = new Set(readFileSync(file, 'utf8').split(/\s+/)); // allow: blocking
    loadedAt = now;
  }
  return flags;
}
