/**
 * What is reached: the lattice of reaching.ts.
 *
 * By kind: nothing < possible by flags < possible < definite. A flag is a parameter of a function on which it depends whether the
 * function reaches something; its call sites decide, each way by itself. Witnesses are the shortest paths.
 */
import type * as ts from 'typescript';
import type { Unit } from '../syntax/functions.js';
import { areGiven, handedOn, sameFlags, type Flag } from './flags.js';
import { betterPath, type Path } from './path.js';

export type Confidence = 'definite' | 'possible';

/** A witness, and why it matters. */
export interface Way<C> {
  readonly path: Path;
  readonly cause: C;
}

/** A way that is taken for certain where a call of the function gives its flags the wanted values. */
export interface FlaggedWay<C> extends Way<C> {
  readonly flags: readonly Flag[];
}

export interface Reached<C> extends Way<C> {
  readonly confidence: Confidence;
  /** The ways there are, where flags stand before all of them; the confidence is `possible` until a call decides. */
  readonly ways?: readonly FlaggedWay<C>[] | undefined;
}

/** What is reached, by kind. */
export type ReachSummary<C> = ReadonlyMap<string, Reached<C>>;

export const NOTHING: ReachSummary<never> = new Map<string, never>();

/** Of more ways than these to the same kind nothing is kept but that there are some. */
const MAX_WAYS = 4;

export function joinReach<C>(this: void, a: ReachSummary<C>, b: ReachSummary<C>): ReachSummary<C> {
  if (a.size === 0) return b;
  if (b.size === 0) return a;
  const joined = new Map(a);
  for (const [kind, reached] of b) {
    const known = joined.get(kind);
    joined.set(kind, known === undefined ? reached : surer(known, reached));
  }
  return joined;
}

/** Equality of all but the witnesses. */
export function sameReach<C>(this: void, a: ReachSummary<C>, b: ReachSummary<C>): boolean {
  return (
    a.size === b.size &&
    [...a].every(([kind, { confidence, ways }]) => {
      const other = b.get(kind);
      return other?.confidence === confidence && sameWays(other.ways, ways);
    })
  );
}

export function weaken<C>(summary: ReachSummary<C>): ReachSummary<C> {
  return changed(summary, weakened);
}

export function weakened<C>(this: void, { path, cause }: Reached<C>): Reached<C> {
  return { confidence: 'possible', path, cause };
}

/** What is left of a summary behind flags: all of them must be as they are wanted. */
export function behind<C>(flags: readonly Flag[], summary: ReachSummary<C>): ReachSummary<C> {
  if (flags.length === 0) return summary;
  return changed(summary, (reached) => {
    const { confidence, path, cause, ways = [] } = reached;
    if (confidence === 'definite') return flagged([{ flags, path, cause }]);
    return ways.length === 0 ? reached : flagged(ways.map((way) => ({ ...way, flags: [...flags, ...way.flags] })));
  });
}

/**
 * What is left of what a callee reaches once a call decides over its flags, or leaves them to flags of its own function.
 *
 * @param given the arguments, position by position; undefined where they do not line up with the parameters
 * @param within the function whose callers may decide what the call leaves open
 */
export function decidedBy<C>(
  summary: ReachSummary<C>,
  given: readonly ts.Expression[] | undefined,
  checker: ts.TypeChecker,
  within: Unit | undefined,
): ReachSummary<C> {
  return changed(summary, (reached) => {
    if (reached.ways === undefined) return reached;
    const decided = reached.ways.flatMap((way) => decidedWay(way, given, checker, within) ?? []);
    return decided.length === 0 ? undefined : decided.reduce(surer);
  });
}

function decidedWay<C>(
  { flags, path, cause }: FlaggedWay<C>,
  given: readonly ts.Expression[] | undefined,
  checker: ts.TypeChecker,
  within: Unit | undefined,
): Reached<C> | undefined {
  const isWanted = areGiven(flags, given, checker);
  if (isWanted === false) return undefined;
  const own = given === undefined || within === undefined ? undefined : handedOn(flags, given, within);
  if (own !== undefined) return flagged([{ flags: own, path, cause }]);
  return { confidence: isWanted === true ? 'definite' : 'possible', path, cause };
}

/** A summary with each kind changed, or left out. */
export function changed<C>(
  summary: ReachSummary<C>,
  change: (reached: Reached<C>, kind: string) => Reached<C> | undefined,
): ReachSummary<C> {
  const result = new Map<string, Reached<C>>();
  for (const [kind, reached] of summary) {
    const after = change(reached, kind);
    if (after !== undefined) result.set(kind, after);
  }
  return result;
}

/** The same witnesses, one call further out. */
export function extended<C>(summary: ReachSummary<C>, extend: (path: Path) => Path): ReachSummary<C> {
  return changed(summary, (reached) => ({
    ...reached,
    path: extend(reached.path),
    ways: reached.ways?.map((way) => ({ ...way, path: extend(way.path) })),
  }));
}

function surer<C>(this: void, a: Reached<C>, b: Reached<C>): Reached<C> {
  if (a.confidence !== b.confidence) return a.confidence === 'definite' ? a : b;
  if (a.ways === undefined || b.ways === undefined) return { ...better(a, b), ways: undefined };
  return flagged([...a.ways, ...b.ways]);
}

/** What is possible by any of some ways. */
function flagged<C>(ways: readonly FlaggedWay<C>[]): Reached<C> {
  const kept: FlaggedWay<C>[] = [];
  for (const way of ways) {
    const index = kept.findIndex(({ flags }) => sameFlags(flags, way.flags));
    const known = kept[index];
    if (known === undefined) kept.push(way);
    else kept[index] = better(known, way);
  }
  const { path, cause } = (kept as readonly Way<C>[]).reduce(better);
  return { confidence: 'possible', path, cause, ways: kept.length > MAX_WAYS ? undefined : kept };
}

function better<W extends Way<unknown>>(this: void, a: W, b: W): W {
  return betterPath(a.path, b.path) === a.path ? a : b;
}

function sameWays(
  a: readonly FlaggedWay<unknown>[] | undefined,
  b: readonly FlaggedWay<unknown>[] | undefined,
): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.length === b.length && a.every(({ flags }) => b.some((way) => sameFlags(flags, way.flags)));
}
