/** The open paths at a point as a set: what makes two of them the same, and how the set is kept small. */
import type { Edge } from '../../cfg/graph.js';
import { type Facts, isSameKnowledge, knowledgeKey } from '../../cfg/knowledge.js';
import type * as ts from 'typescript';
import { memoize } from '../../util/memo.js';
import type { Drop, Hand } from './obligation.js';

/** One way on which the obligation is open. */
export interface OpenPath {
  readonly facts: Facts;
  readonly hands: readonly Hand[];
  /** Places whose value meets the obligation if it is pending. */
  readonly inherits: readonly string[];
  /** Loops that it has been through, by position. */
  readonly entered: readonly number[];
  /** Rests on something that may never happen: an optional call of nothing, a property access that throws. */
  readonly isDoubtful: boolean;
  /** Places that it has assigned to: what it knows of them is of its own doing. A witness, ignored when paths are compared. */
  readonly assigned: readonly string[];
  /** The last edge after which nothing could meet the obligation any more: a witness, too. */
  readonly lost?: Edge;
  /** The last call that was given the obligation and may have dropped it; a witness, too. */
  readonly dropped?: Drop;
  /** What has undone what had met the obligation; a witness, too. */
  readonly undone?: ts.Node;
}

/** A path that knows nothing and has done nothing yet. */
export const NEW_PATH: OpenPath = {
  facts: new Map(),
  hands: [],
  inherits: [],
  entered: [],
  assigned: [],
  isDoubtful: false,
};

/** Whether an inner poll may still have answered pending: what a variable holds of its answer may have turned out ready. */
export function isUndecided(place: string, { facts, inherits }: OpenPath): boolean {
  return ![...facts].some(([name, { equals }]) => equals === `=${place}` && !inherits.includes(name));
}

/** The open paths at a point, and whether some path has met the obligation. */
export interface Openings {
  readonly open: readonly OpenPath[];
  readonly hasMet: boolean;
}

const MAX_PATHS = 24;

/** Drops paths that others stand for; beyond the bound, keeps of those with the same duties only what all know. */
export function normalise(state: Openings): Openings {
  if (state.open.length < 2) return state;
  const kept: OpenPath[] = [];
  const byFewestFacts = [...state.open].sort((a, b) => a.facts.size - b.facts.size);
  for (const path of byFewestFacts)
    if (!kept.some((other) => isDuty(other, path) && subsumes(other.facts, path.facts))) kept.push(path);
  if (kept.length <= MAX_PATHS) return { ...state, open: kept };
  const merged = new Map<string, OpenPath>();
  for (const path of kept) {
    const key = dutyKey(path);
    const other = merged.get(key);
    merged.set(key, other === undefined ? path : { ...other, facts: common(other.facts, path.facts) });
  }
  return { ...state, open: [...merged.values()].slice(0, MAX_PATHS) };
}

function isDuty(a: OpenPath, b: OpenPath): boolean {
  return dutyKey(a) === dutyKey(b);
}

function subsumes(weaker: Facts, stronger: Facts): boolean {
  for (const [place, knowledge] of weaker) {
    const other = stronger.get(place);
    if (other === undefined || !isSameKnowledge(knowledge, other)) return false;
  }
  return true;
}

function common(a: Facts, b: Facts): Facts {
  return new Map([...a].filter(([place, knowledge]) => subsumes(new Map([[place, knowledge]]), b)));
}

/** Cached by path: paths are compared with each other again and again. */
const dutyKey: (path: OpenPath) => string = memoize((path: OpenPath) => {
  const hands = path.hands.map((hand) => `${hand.reaction}${hand.closure?.pos ?? ''}`).sort();
  return `${String(path.isDoubtful)}|${[...new Set(hands)].join()}|${[...path.inherits].sort().join()}|${[...path.entered].sort().join()}`;
});

/** The set as text, for comparing. */
export function keysOf(state: Openings): string {
  return state.open
    .map((path) => `${dutyKey(path)}|${knowledgeKey(path.facts)}`)
    .sort()
    .join('\n');
}
