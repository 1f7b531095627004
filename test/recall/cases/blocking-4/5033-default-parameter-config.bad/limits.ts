import { readFileSync } from 'node:fs';

export interface Limits {
  maxItems: number;
}

export function loadLimits(): Limits {
  return { maxItems: Number(readFileSync('limits.txt', 'utf8')) }; // allow: blocking
}
