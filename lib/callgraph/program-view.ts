import type * as ts from 'typescript';
import { factsOf } from '../syntax/facts.js';
import type { FileFacts } from '../syntax/file-facts.js';
import { packageOfPath } from '../types/api-ref.js';
import { memoize } from '../util/memo.js';
import { createIndex, type ProgramIndex } from './program-index.js';

/** The linted program as the analysis sees it: its checker and its own source files. One for each foundation. */
export interface ProgramView {
  readonly program: ts.Program;
  readonly checker: ts.TypeChecker;
  /** The program's own sources: no declaration files, nothing under `node_modules`, no tests. */
  readonly files: readonly ts.SourceFile[];
  /** The program's own declaration files. */
  readonly declarationFiles: () => readonly ts.SourceFile[];
  /** Facts of every file, in the order of `files`. Lazy: the first question pays. */
  readonly facts: () => readonly FileFacts[];
  readonly index: () => ProgramIndex;
  /** The packages of which some file is part of the program, declaration files included. */
  readonly packages: () => ReadonlySet<string>;
}

/**
 * @param isLeftOut says which of the program's own files the analysis should not look at: tests call everything, and what they
 *   do says nothing about how the program runs
 */
export function createView(program: ts.Program, isLeftOut: (file: ts.SourceFile) => boolean): ProgramView {
  const all = program.getSourceFiles();
  const files = all.filter((file) => isOwn(file) && !file.isDeclarationFile && !isLeftOut(file));
  let declarationFiles: readonly ts.SourceFile[] | undefined;
  let facts: readonly FileFacts[] | undefined;
  let index: ProgramIndex | undefined;
  let packages: ReadonlySet<string> | undefined;
  const getFacts = (): readonly FileFacts[] => (facts ??= files.map(factsOf));
  return {
    program,
    checker: program.getTypeChecker(),
    files,
    facts: getFacts,
    index: () => (index ??= createIndex(getFacts())),
    declarationFiles: () => (declarationFiles ??= all.filter((file) => file.isDeclarationFile && isOwn(file))),
    packages: () => (packages ??= new Set(all.flatMap((file) => packageOf(file) ?? []))),
  };
}

/** Cached by file: an edit in an editor makes a new program of the same files but one. */
const packageOf: (file: ts.SourceFile) => string | undefined = memoize(({ fileName }: ts.SourceFile) =>
  packageOfPath(fileName),
);

function isOwn(file: ts.SourceFile): boolean {
  return packageOf(file) === undefined && !file.fileName.endsWith('.json');
}
