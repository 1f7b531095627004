import { existsSync, mkdirSync, readFileSync } from 'node:fs';

export const settings = load();

function load(): { readonly page: string } {
  return { page: readFileSync('settings.json', 'utf8') };
}

/** Called from start-up of another file. */
export async function prepare(): Promise<void> {
  if (!existsSync('data')) mkdirSync('data');
}
