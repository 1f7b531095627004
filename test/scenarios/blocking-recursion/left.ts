import { readdirSync } from 'node:fs';
import { right } from './right.js';

export function left(path: string, depth: number): readonly string[] {
  return depth === 0 ? readdirSync(path) : right(path, depth - 1);
}

export function countdown(from: number): number {
  return from === 0 ? 0 : countdown(from - 1);
}
