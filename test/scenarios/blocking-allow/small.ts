import { readFileSync } from 'node:fs';

export function loadSmall(): string {
  return readFileSync('small', 'utf8');
}
