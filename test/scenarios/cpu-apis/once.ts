import { scryptSync } from 'node:crypto';

let kept: string | undefined;

export function once(text: string): string {
  kept ??= scryptSync(text, 'salt', 64).toString('hex');
  return kept;
}
