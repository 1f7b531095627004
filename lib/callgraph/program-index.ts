import type * as ts from 'typescript';
import type { FileFacts, Heir, UnitFacts } from '../syntax/file-facts.js';
import type { Unit } from '../syntax/functions.js';
import { MultiMap, type Lookup } from '../util/multi-map.js';

/** The facts of all files together, by name; of one name in the order of the files. */
export interface ProgramIndex {
  readonly named: Lookup<string, Unit>;
  readonly callers: Lookup<string, UnitFacts>;
  readonly givers: Lookup<string, UnitFacts>;
  readonly aliases: Lookup<string, string>;
  readonly heirs: Lookup<string, Heir>;
  readonly holders: Lookup<string, ts.ObjectLiteralExpression>;
  /** Every module specifier that some file of the program names. */
  readonly specifiers: ReadonlySet<string>;
}

type TableName = Exclude<keyof ProgramIndex, 'specifiers'>;

interface Base {
  readonly facts: readonly FileFacts[];
  readonly index: ProgramIndex;
  /** Which files have entries in a table; made at the first edit. */
  readonly holdersOf: (table: TableName) => Lookup<string, number>;
}

/** With more files changed than this, the index is made anew. */
const MAX_CHANGED = 20;

/**
 * Indexes that were made in full, by the first and the last file of their programs: an edit in an editor makes a new program of
 * which every other file is the same object. They live as long as those two.
 */
const bases = new WeakMap<ts.SourceFile, Base>();

/** The index of a program's facts; where most files are those of an earlier program, that one's index with the rest put right. */
export function createIndex(facts: readonly FileFacts[]): ProgramIndex {
  const ends = endsOf(facts);
  for (const base of ends.flatMap((file) => bases.get(file) ?? [])) {
    const edits = editsBetween(base.facts, facts);
    if (edits !== undefined) return edits.length === 0 ? base.index : patched(base, edits, facts);
  }
  const index = mergeFacts(facts);
  const holders = new Map<TableName, Lookup<string, number>>();
  const holdersOf = (table: TableName): Lookup<string, number> => {
    const known = holders.get(table) ?? positionsIn(facts, table);
    holders.set(table, known);
    return known;
  };
  for (const file of ends) bases.set(file, { facts, index, holdersOf });
  return index;
}

/** The first and the last file of a program, which an edit elsewhere leaves as they are: keys of what may outlive it. */
export function endsOf(facts: readonly FileFacts[]): readonly ts.SourceFile[] {
  return [facts[0], facts.at(-1)].flatMap((each) => (each === undefined ? [] : [each.file]));
}

/** A file that was edited: what it said before, and what it says now. */
export interface Edit {
  readonly before: FileFacts;
  readonly now: FileFacts;
}

/** What was edited between two programs; undefined when they do not have almost the same files. */
export function editsBetween(before: readonly FileFacts[], now: readonly FileFacts[]): readonly Edit[] | undefined {
  if (before.length !== now.length) return undefined;
  const edits: Edit[] = [];
  for (const [at, facts] of now.entries()) {
    const earlier = before[at];
    if (earlier === facts) continue;
    if (earlier?.file.fileName !== facts.file.fileName || edits.length >= MAX_CHANGED) return undefined;
    edits.push({ before: earlier, now: facts });
  }
  return edits;
}

function mergeFacts(facts: readonly FileFacts[]): ProgramIndex {
  const merge = <V>(tableOf: (facts: FileFacts) => MultiMap<string, V>): MultiMap<string, V> => {
    const merged = new MultiMap<string, V>();
    for (const each of facts) merged.addAll(tableOf(each));
    return merged;
  };
  return {
    named: merge(({ named }) => named),
    callers: merge(({ callers }) => callers),
    givers: merge(({ givers }) => givers),
    aliases: merge(({ aliases }) => aliases),
    heirs: merge(({ heirs }) => heirs),
    holders: merge(({ holders }) => holders),
    specifiers: specifiersOf(facts),
  };
}

function patched(base: Base, edits: readonly Edit[], facts: readonly FileFacts[]): ProgramIndex {
  const changed = edits.flatMap(({ before, now }) => [before, now]);
  const moved = new Set(changed.map(({ file }) => file.fileName));
  const places = [...facts.keys()].filter((at) => moved.has(facts[at]?.file.fileName ?? ''));
  const patch = <V>(name: TableName, tableOf: (facts: FileFacts) => MultiMap<string, V>): Lookup<string, V> => {
    const names = new Set(changed.flatMap((each) => [...tableOf(each).keys()]));
    const holders = base.holdersOf(name);
    const collect = (key: string): readonly V[] =>
      [...new Set([...holders.get(key), ...places])]
        .sort((a, b) => a - b)
        .flatMap((at) => facts.slice(at, at + 1).flatMap((each) => tableOf(each).get(key)));
    return new PatchedLookup(base.index[name] as Lookup<string, V>, names, collect);
  };
  return {
    named: patch('named', ({ named }) => named),
    callers: patch('callers', ({ callers }) => callers),
    givers: patch('givers', ({ givers }) => givers),
    aliases: patch('aliases', ({ aliases }) => aliases),
    heirs: patch('heirs', ({ heirs }) => heirs),
    holders: patch('holders', ({ holders }) => holders),
    specifiers: edits.every(namesSameModules) ? base.index.specifiers : specifiersOf(facts),
  };
}

/** The positions of the files whose table of that name has an entry, by the entry's name. */
function positionsIn(facts: readonly FileFacts[], table: TableName): Lookup<string, number> {
  const positions = new MultiMap<string, number>();
  for (const [at, each] of facts.entries()) for (const name of each[table].keys()) positions.add(name, at);
  return positions;
}

function namesSameModules({ before, now }: Edit): boolean {
  const [earlier, later] = [before.specifiers, now.specifiers];
  return earlier.size === later.size && [...earlier].every((each) => later.has(each));
}

function specifiersOf(facts: readonly FileFacts[]): ReadonlySet<string> {
  return new Set(facts.flatMap(({ specifiers }) => [...specifiers]));
}

/** A table of which only the entries of some names have changed; those are collected when they are asked for. */
class PatchedLookup<V> implements Lookup<string, V> {
  readonly #collected = new Map<string, readonly V[]>();

  constructor(
    readonly before: Lookup<string, V>,
    readonly changedNames: ReadonlySet<string>,
    readonly collect: (name: string) => readonly V[],
  ) {}

  get(name: string): readonly V[] {
    if (!this.changedNames.has(name)) return this.before.get(name);
    const known = this.#collected.get(name) ?? this.collect(name);
    this.#collected.set(name, known);
    return known;
  }

  has(name: string): boolean {
    return this.get(name).length > 0;
  }
}
