import { readFileSync } from 'node:fs';

export function template(name: string, cache: Map<string, string> = new Map<string, string>()): string {
  const known = cache.get(name);
  if (known !== undefined) return known;
  const text = readFileSync(`/app/mail/${name}.html`, 'utf8'); // allow: blocking
  cache.set(name, text);
  return text;
}
