import type ts from 'typescript';
import { factsOf, type FileFacts, type Heir, type UnitFacts } from '../syntax/facts.js';
import { MultiMap } from '../util/multi-map.js';

/** The facts of all files together. */
export interface ProgramIndex {
  readonly callers: MultiMap<string, UnitFacts>;
  readonly givers: MultiMap<string, UnitFacts>;
  readonly aliases: MultiMap<string, string>;
  readonly heirs: MultiMap<string, Heir>;
  readonly holders: MultiMap<string, ts.ObjectLiteralExpression>;
  /** Every module specifier that some file of the program names. */
  readonly specifiers: ReadonlySet<string>;
}

/** The linted program as the analysis sees it: its checker and its own source files. One for each foundation. */
export interface ProgramView {
  readonly program: ts.Program;
  readonly checker: ts.TypeChecker;
  /** The program's own sources: no declaration files, nothing under `node_modules`, no tests. */
  readonly files: readonly ts.SourceFile[];
  /** Facts of every file, in the order of `files`. Lazy: the first question pays. */
  readonly facts: () => readonly FileFacts[];
  readonly index: () => ProgramIndex;
}

/**
 * @param isLeftOut says which of the program's own files the analysis should not look at: tests call everything, and what they
 *   do says nothing about how the program runs
 */
export function createView(program: ts.Program, isLeftOut: (file: ts.SourceFile) => boolean): ProgramView {
  const files = program.getSourceFiles().filter((file) => isOwnSource(file) && !isLeftOut(file));
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
}

function isOwnSource(file: ts.SourceFile): boolean {
  return !file.isDeclarationFile && !file.fileName.includes('/node_modules/') && !file.fileName.endsWith('.json');
}

function mergeFacts(facts: readonly FileFacts[]): ProgramIndex {
  const callers = new MultiMap<string, UnitFacts>();
  const givers = new MultiMap<string, UnitFacts>();
  const aliases = new MultiMap<string, string>();
  const heirs = new MultiMap<string, Heir>();
  const holders = new MultiMap<string, ts.ObjectLiteralExpression>();
  const specifiers = new Set<string>();
  for (const file of facts) {
    callers.addAll(file.callers);
    givers.addAll(file.givers);
    aliases.addAll(file.aliases);
    heirs.addAll(file.heirs);
    holders.addAll(file.holders);
    for (const specifier of file.specifiers) specifiers.add(specifier);
  }
  return { callers, givers, aliases, heirs, holders, specifiers };
}
