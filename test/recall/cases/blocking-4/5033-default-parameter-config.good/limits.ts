import { readFile } from 'node:fs/promises';

export interface Limits {
  maxItems: number;
}

export async function loadLimits(): Promise<Limits> {
  return { maxItems: Number(await readFile('limits.txt', 'utf8')) };
}
