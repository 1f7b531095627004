/** What the three questions about obligations share: one engine for each program, and the words for where a duty was lost. */
import * as ts from 'typescript';
import type { Edge } from '../cfg/graph.js';
import type { Edges } from '../summary/edges.js';
import { isPossibleEdge } from '../summary/obligations/exhaustive.js';
import { createPassingAnalysis, type Kinds, worldOf } from '../summary/obligations/passing.js';
import type { World } from '../summary/obligations/root.js';
import type { Loss } from '../summary/obligations/obligation.js';
import { createSolver } from '../summary/solve.js';
import { pollKinds } from '../summary/waking/waking.js';
import { memoize } from '../util/memo.js';

export type Confidence = 'definite' | 'possible';

/** The way on which something was left undone, ready to print. */
export interface Way {
  /** From 1. */
  readonly line: number;
  /** Completes “is not called …”: `when \`ok\` is false`. */
  readonly when: string;
}

/** The world of a program's settle functions and callbacks; callees are solved on demand and remembered. */
export const worldFor: (edges: Edges) => World = memoize((edges: Edges) =>
  createWorld(edges, { isInnerPoll: () => false, derives: () => false, isPending: () => undefined }),
);

/** The world of a program's wakers: there, and only there, a call that answers ready or pending is a poll. */
export const pollWorldFor: (edges: Edges) => World = memoize((edges: Edges) =>
  createWorld(edges, pollKinds(edges.dispatch.view.checker)),
);

function createWorld(edges: Edges, polls: Omit<Kinds, 'isPossible' | 'isAnswered'>): World {
  const { checker } = edges.dispatch.view;
  const kinds: Kinds = {
    ...polls,
    isPossible: (edge) => isPossibleEdge(edge, checker),
    isAnswered: (call, argument) => edges.handoverOf(call, argument)?.isOnce === true,
  };
  return worldOf(edges.dispatch, kinds, createSolver(createPassingAnalysis(edges.dispatch, kinds)));
}

/** Where and how an obligation was lost. */
export function wayOf(loss: Loss | undefined): Way | undefined {
  if (loss?.edge !== undefined) {
    const { edge, closure } = loss;
    return { line: lineOf(edge.test ?? edge.from.elements.at(-1) ?? closure), when: reasonOf(edge) };
  }
  if (loss?.dropped !== undefined)
    return { line: lineOf(loss.dropped.call), when: `by ${quote(loss.dropped.call)}, on some path` };
  if (loss?.cleared !== undefined) return { line: lineOf(loss.cleared), when: `after ${quote(loss.cleared)}` };
  if (loss?.missing !== undefined) {
    const { reaction, call } = loss.missing;
    return {
      line: lineOf(call),
      when: reaction === 'rejected' ? 'when what it waits for fails' : 'when what it waits for succeeds',
    };
  }
  return loss?.closure === undefined
    ? undefined
    : { line: lineOf(loss.closure), when: 'by the callback that was given the task' };
}

function lineOf(node: ts.Node | undefined): number {
  if (node === undefined) return 1;
  const file = node.getSourceFile();
  return file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
}

function reasonOf({ kind, test, subject }: Edge): string {
  const text = quote(test);
  switch (kind) {
    case 'true':
      return `when ${text} holds`;
    case 'false':
      return `when ${text} does not hold`;
    case 'nullish':
      return `when ${text} is null or undefined`;
    case 'present':
      return `when ${text} is there`;
    case 'case':
      return `when ${quote(subject)} is ${text}`;
    case 'other':
      return `when ${quote(subject)} is none of the cases${isLastCase(test) ? '' : ` up to ${text}`}`;
    case 'each':
      return `for an element of ${text}`;
    case 'done':
      return `after the last element of ${text}`;
    case 'throw':
      return test !== undefined && ts.isThrowStatement(test) ? `when it throws` : `when ${text} throws`;
    case 'suspend':
    case 'return':
    case 'next':
      return 'on this path';
  }
}

function isLastCase(test: ts.Node | undefined): boolean {
  const clause = test?.parent;
  return clause === undefined || !ts.isCaseClause(clause) || clause.parent.clauses.findLast(ts.isCaseClause) === clause;
}

function quote(node: ts.Node | undefined): string {
  const text = node?.getText().replaceAll(/\s+/gu, ' ') ?? '';
  return `\`${text.length <= 50 ? text : `${text.slice(0, 49)}…`}\``;
}
