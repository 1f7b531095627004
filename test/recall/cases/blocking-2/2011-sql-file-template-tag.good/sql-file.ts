import { readFile } from 'node:fs/promises';

const ROOT = new URL('./queries/', import.meta.url);

export async function sqlFile(parts: TemplateStringsArray, ...names: string[]): Promise<string> {
  const path = String.raw(parts, ...names);
  return readFile(new URL(`${path}.sql`, ROOT), 'utf8');
}
