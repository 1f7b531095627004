import { readFileSync } from 'node:fs';

export default async function work(path: string): Promise<string> {
  return readFileSync(path, 'utf8');
}
