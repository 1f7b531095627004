import { relative, sep } from 'node:path';
import type { FormatterContext } from './lint-result.js';

/** The path from the linted project's folder, with `/` between folders on every system. */
export function relativePath(filePath: string, context: FormatterContext | undefined): string {
  return relative(context?.cwd ?? process.cwd(), filePath)
    .split(sep)
    .join('/');
}
