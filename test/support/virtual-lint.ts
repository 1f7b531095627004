import { join } from 'node:path';
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import * as ts from 'typescript';
import { plugin } from '../../lib/plugin.js';
import { repositoryRoot } from './lint.js';

/** Files that exist only here, by name. They stand in the repository's root, so that imports of packages resolve. */
export type Files = Readonly<Record<string, string>>;

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: ['node'],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
};

/** Sources that never change: the standard library, and declarations of packages. Kept for the whole process. */
const librarySources = new Map<string, ts.SourceFile | undefined>();

/** The program of `files`; an edit hands over the last one, as an editor does. */
export function virtualProgram(files: Files, last?: ts.Program): ts.Program {
  const host = ts.createCompilerHost(OPTIONS, true);
  const { getSourceFile, fileExists, readFile } = host;
  const texts = new Map(Object.entries(files).map(([name, text]) => [virtualPath(name), text]));
  host.fileExists = (path) => texts.has(path) || fileExists.call(host, path);
  host.readFile = (path) => texts.get(path) ?? readFile.call(host, path);
  host.getSourceFile = (path, language, ...rest) => {
    const text = texts.get(path);
    if (text !== undefined) {
      const known = last?.getSourceFile(path);
      return known?.text === text ? known : ts.createSourceFile(path, text, language, true);
    }
    if (!librarySources.has(path)) {
      librarySources.set(path, getSourceFile.call(host, path, language, ...rest));
    }
    return librarySources.get(path);
  };
  return ts.createProgram({
    rootNames: [...texts.keys()],
    options: OPTIONS,
    host,
    ...(last === undefined ? {} : { oldProgram: last }),
  });
}

/**
 * Findings of every rule at its strictest in one of the files, as `line:column rule message`.
 *
 * @throws what a rule throws.
 */
export function lintVirtual(program: ts.Program, name: string): string[] {
  const path = virtualPath(name);
  const linter = new Linter({ configType: 'flat', cwd: repositoryRoot });
  const messages = linter.verify(
    program.getSourceFile(path)?.text ?? '',
    [
      { files: ['**/*.ts'], ...plugin.configs.all },
      { languageOptions: { parser, parserOptions: { programs: [program] } } },
    ],
    { filename: path },
  );
  return messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId ?? 'parser'} ${message}`);
}

function virtualPath(name: string): string {
  return join(repositoryRoot, name);
}
