import ts from 'typescript';
import { factsOf, type FileFacts, type Heir, type UnitFacts } from '../syntax/facts.js';
import { memoize } from '../util/memo.js';
import { MultiMap } from '../util/multi-map.js';

/** The facts of all files together. */
export interface ProgramIndex {
  readonly callers: MultiMap<string, UnitFacts>;
  readonly aliases: MultiMap<string, string>;
  readonly heirs: MultiMap<string, Heir>;
  readonly holders: MultiMap<string, ts.ObjectLiteralExpression>;
  /** Every module specifier that some file of the program names. */
  readonly specifiers: ReadonlySet<string>;
}

/** The linted program as the analysis sees it: its checker and its own source files. One for each `ts.Program`. */
export interface ProgramView {
  readonly program: ts.Program;
  readonly checker: ts.TypeChecker;
  /** The program's own sources: no declaration files, nothing under `node_modules`. */
  readonly files: readonly ts.SourceFile[];
  /** Facts of every file, in the order of `files`. Lazy: the first question pays. */
  readonly facts: () => readonly FileFacts[];
  readonly index: () => ProgramIndex;
}

/** Cached by program: symbols and types of two programs are never mixed. */
export const viewOf: (program: ts.Program) => ProgramView = memoize((program: ts.Program) => {
  const files = program.getSourceFiles().filter(isOwnSource);
  let facts: readonly FileFacts[] | undefined;
  let index: ProgramIndex | undefined;
  const getFacts = (): readonly FileFacts[] => (facts ??= files.map(factsOf));
  return {
    program,
    checker: program.getTypeChecker(),
    files,
    facts: getFacts,
    index: () => (index ??= mergeFacts(getFacts())),
  };
});

function isOwnSource(file: ts.SourceFile): boolean {
  return !file.isDeclarationFile && !file.fileName.includes('/node_modules/') && !file.fileName.endsWith('.json');
}

function mergeFacts(facts: readonly FileFacts[]): ProgramIndex {
  const callers = new MultiMap<string, UnitFacts>();
  const aliases = new MultiMap<string, string>();
  const heirs = new MultiMap<string, Heir>();
  const holders = new MultiMap<string, ts.ObjectLiteralExpression>();
  const specifiers = new Set<string>();
  for (const file of facts) {
    callers.addAll(file.callers);
    aliases.addAll(file.aliases);
    heirs.addAll(file.heirs);
    holders.addAll(file.holders);
    for (const specifier of file.specifiers) specifiers.add(specifier);
  }
  return { callers, aliases, heirs, holders, specifiers };
}
