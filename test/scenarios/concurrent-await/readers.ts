import { readFile } from 'node:fs/promises';

export async function readPins(root: string): Promise<readonly string[]> {
  const text = await readFile(`${root}/pins.txt`, 'utf8');
  return text.split('\n');
}

export async function readOwners(root: string): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(`${root}/owners.txt`, 'utf8');
  return new Map(text.split('\n').map((line) => [line.slice(0, 8), line.slice(8)]));
}
