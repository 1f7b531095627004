import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { format, resolveConfig } from 'prettier';

/** A file that is derived from other files of the repository. */
export interface GeneratedFile {
  readonly path: string;
  /** The whole text that the file must have, before formatting. */
  readonly text: string;
}

/** Writes the files that differ, and answers their paths. */
export async function writeGenerated(files: readonly GeneratedFile[]): Promise<string[]> {
  const stale = await staleFiles(files);
  for (const { path, text } of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return stale.map((file) => file.path);
}

/** The files whose text on disk is not what it must be, with their formatted text. */
export async function staleFiles(files: readonly GeneratedFile[]): Promise<GeneratedFile[]> {
  const formatted = await Promise.all(
    files.map(async ({ path, text }) => ({
      path,
      text: await format(text, { ...(await resolveConfig(path)), filepath: path }),
    })),
  );
  return formatted.filter(({ path, text }) => readIfExists(path) !== text);
}

/**
 * Replaces what stands between `<!-- begin name -->` and `<!-- end name -->` in a hand-written file.
 *
 * @throws if the file has no such section.
 */
export function replaceSection(text: string, name: string, section: string): string {
  const begin = `<!-- begin ${name} -->`;
  const end = `<!-- end ${name} -->`;
  const [before, rest] = splitOnce(text, begin);
  const [, after] = splitOnce(rest, end);
  return `${before}${begin}\n\n${section.trim()}\n\n${end}${after}`;
}

function splitOnce(text: string, separator: string): [string, string] {
  const index = text.indexOf(separator);
  if (index < 0) {
    throw new Error(`There is no ${separator} to generate into.`);
  }
  return [text.slice(0, index), text.slice(index + separator.length)];
}

export function readIfExists(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
