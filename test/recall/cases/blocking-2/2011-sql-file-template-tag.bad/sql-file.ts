import { readFileSync } from 'node:fs';

const ROOT = new URL('./queries/', import.meta.url);

export function sqlFile(parts: TemplateStringsArray, ...names: string[]): string {
  const path = String.raw(parts, ...names);
  return readFileSync(new URL(`${path}.sql`, ROOT), 'utf8'); // allow: blocking
}
