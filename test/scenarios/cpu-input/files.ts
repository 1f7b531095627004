/** Files that came with the program are as large as its authors have made them. */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const TEXTS = { de: 'texts/de.json', en: 'texts/en.json' } as const;
const own = dirname(fileURLToPath(import.meta.url));

export async function textsOk(base: URL, language: keyof typeof TEXTS): Promise<unknown> {
  return JSON.parse(await readFile(new URL(TEXTS[language], base), 'utf8'));
}

export async function besideOk(name: string): Promise<unknown> {
  return JSON.parse(await readFile(new URL(name, import.meta.url), 'utf8'));
}

export async function belowOk(name: string): Promise<unknown> {
  return JSON.parse(await readFile(join(own, 'data', name), 'utf8'));
}

export async function anyBad(folder: string, name: string): Promise<unknown> {
  return JSON.parse(await readFile(join(folder, name), 'utf8')); // ~strict no-cpu-heavy-work: JSON.parse
}

export async function listedBad(paths: Readonly<Record<string, string>>, name: string): Promise<unknown> {
  return JSON.parse(await readFile(paths[name] ?? name, 'utf8')); // ~strict no-cpu-heavy-work: JSON.parse
}
