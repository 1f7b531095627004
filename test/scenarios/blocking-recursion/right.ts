import { left } from './left.js';

export function right(path: string, depth: number): readonly string[] {
  return [...left(`${path}/a`, depth), ...left(`${path}/b`, depth)];
}
