import { writeFileSync } from 'node:fs';

const prefixes = new Map<string, string>();

export function prefixOf(guild: string): string {
  return prefixes.get(guild) ?? '!';
}

export function setPrefix(guild: string, prefix: string): void {
  prefixes.set(guild, prefix);
  writeFileSync('data/prefixes.json', JSON.stringify([...prefixes])); // allow: blocking
}
