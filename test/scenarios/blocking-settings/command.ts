import { readFileSync } from 'node:fs';

export async function readOk(): Promise<string> {
  return readFileSync('x', 'utf8');
}
