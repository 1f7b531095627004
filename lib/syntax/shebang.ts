import type * as ts from 'typescript';

/** ESLint hands its parsers the file with `//` in the place of `#!`. */
const SHEBANG = /^(?:#!|\/\/ ?\/\S*bin\/)/u;

/** `#!/usr/bin/env node`: whether a file is to be run by its name. */
export function hasShebang({ text }: ts.SourceFile): boolean {
  return SHEBANG.test(text);
}
