import { readFileSync } from 'node:fs';

export async function workOk(path: string): Promise<string> {
  return readFileSync(path, 'utf8');
}
