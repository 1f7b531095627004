import type * as ts from 'typescript';
import type { Block, Edge, Graph } from './graph.js';
import { reachableBlocks } from './reachable.js';

/**
 * A dataflow question over one graph. With a `join` that keeps what holds on either path it is a *may* question, with one that
 * keeps what holds on both a *must* question. States are values: `transfer` and `join` answer new ones. The lattice is finite,
 * and `join` and `transfer` are monotone.
 */
export interface Dataflow<S> {
  readonly direction: 'forward' | 'backward';
  /** What holds at the entry (at the exits, for a backward question). */
  readonly start: S;
  readonly join: (a: S, b: S) => S;
  readonly equals: (a: S, b: S) => boolean;
  readonly transfer: (state: S, element: ts.Node) => S;
  /** What an edge adds to the state at its beginning; `undefined` when no such path can be taken. Absent: nothing. */
  readonly refine?: (state: S, edge: Edge) => S | undefined;
}

/** The state at each block's beginning and end, in the order of control whatever the direction; absent where no path leads. */
export interface Solution<S> {
  readonly before: ReadonlyMap<Block, S>;
  readonly after: ReadonlyMap<Block, S>;
}

/**
 * Solves a question by iteration. Of the blocks whose state has changed, the first in reverse postorder (in postorder, for a backward
 * question) goes first: a block is looked at when all paths to it have been, but for those around a loop.
 */
export function solveDataflow<S>(graph: Graph, question: Dataflow<S>): Solution<S> {
  const isForward = question.direction === 'forward';
  const order = isForward ? [...reachableBlocks(graph)] : [...reachableBlocks(graph)].reverse();
  const rank = new Map(order.map((block, i) => [block, i]));
  const entering = new Map<Block, S>();
  const leaving = new Map<Block, S>();
  const isStart = (block: Block): boolean =>
    isForward ? block === graph.entry : block === graph.exit || block === graph.thrown;
  const isDirty = order.map(isStart);
  for (const block of order.filter(isStart)) entering.set(block, question.start);

  for (let at = 0; at < order.length;) {
    const block = order[at];
    const changed = isDirty[at] === true && block !== undefined ? changedBy(block) : [];
    isDirty[at] = false;
    for (const each of changed) isDirty[each] = true;
    at = Math.min(at + 1, ...changed);
  }
  return isForward ? { before: entering, after: leaving } : { before: leaving, after: entering };

  /** Looks at a block; answers the ranks of those whose state it changes. */
  function changedBy(block: Block): readonly number[] {
    const state = entering.get(block);
    if (state === undefined) return [];
    const changed: number[] = [];
    const elements = isForward ? block.elements : block.elements.toReversed();
    const result = elements.reduce<S>((at, element) => question.transfer(at, element), state);
    leaving.set(block, result);
    for (const edge of isForward ? block.out : block.in) {
      const next = isForward ? edge.to : edge.from;
      const place = rank.get(next);
      if (place === undefined) continue;
      const passed = question.refine === undefined ? result : question.refine(result, edge);
      if (passed === undefined) continue;
      const known = entering.get(next);
      const joined = known === undefined ? passed : question.join(known, passed);
      if (known !== undefined && question.equals(known, joined)) continue;
      entering.set(next, joined);
      changed.push(place);
    }
    return changed;
  }
}
