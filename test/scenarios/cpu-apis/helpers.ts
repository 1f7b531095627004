import { scryptSync } from 'node:crypto';

/** Runs while the module loads. */
export const startupKey = scryptSync('secret', 'salt', 32).toString('hex');

export function hashed(text: string): string {
  return derive(text).toString('hex');
}

function derive(text: string): Buffer {
  return scryptSync(text, 'salt', 64);
}
