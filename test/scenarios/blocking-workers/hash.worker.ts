import { readFileSync } from 'node:fs';

export async function hash(path: string): Promise<string> {
  return readFileSync(path, 'utf8');
}
