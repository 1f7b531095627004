import { writeFile } from 'node:fs/promises';

const prefixes = new Map<string, string>();

export function prefixOf(guild: string): string {
  return prefixes.get(guild) ?? '!';
}

export async function setPrefix(guild: string, prefix: string): Promise<void> {
  prefixes.set(guild, prefix);
  await writeFile('data/prefixes.json', JSON.stringify([...prefixes]));
}
