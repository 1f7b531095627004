/**
 * An obligation: something that must happen on every path of a function. Whoever is given a waker, the settle functions of a
 * promise or a callback owes a call, or must hand the duty on.
 *
 * An obligation is carried by values. On a path it is *met* when a carrier is called, stored, returned, captured by something that
 * escapes, or passed to a callee that meets it (known by its summary) or that we cannot see: unknown means silence. The rules
 * differ in what starts an obligation and in which exits demand it; this folder's `obligation-*` files know of neither.
 */
import type * as ts from 'typescript';
import type { Edge } from '../../cfg/graph.js';
import type { FunctionNode } from '../../syntax/functions.js';

/** What a value that carries an obligation is. */
export type Carrier =
  /** A function; the obligation is met when it is called. */
  | { readonly kind: 'function' }
  /** A function of the root that uses carriers: what a call of it does is known from its body. */
  | { readonly kind: 'closure'; readonly closure: FunctionNode }
  /** `{ wake() }`, or a function that wakes. */
  | { readonly kind: 'waker' }
  /** What a poll is given: `{ waker }`. */
  | { readonly kind: 'context' }
  /** An object or list with carriers in it. */
  | { readonly kind: 'holder' }
  /** An object that can be answered through instead: the obligation is met when one of these members is called. */
  | { readonly kind: 'responder'; readonly members: ReadonlySet<string> }
  /** `{ promise, resolve, reject }`. */
  | { readonly kind: 'deferred' };

/** How sure it is that a path leaves an obligation open: not at all, under an assumption we cannot check, for certain. */
export type Openness = 'never' | 'possibly' | 'surely';

/** What running a piece of code may do to an obligation. `bottom` (nothing observed): it does not come back. */
export interface Outcome {
  readonly meets: boolean;
  readonly leaves: Openness;
  /** Where the obligation was lost on a path that leaves it; a witness, ignored when outcomes are compared. */
  readonly lost?: Loss;
}

/** Where an obligation was lost: the way taken, or the callback that had it. */
export interface Loss {
  readonly edge?: Edge;
  readonly closure?: FunctionNode;
  /** It was given to a call that may have dropped it. */
  readonly dropped?: Drop;
  /** The function that lost it, where that one was given it by a call. */
  readonly owner?: FunctionNode;
  /** What would have met it is undone here: a timer is cleared, a waker taken back. */
  readonly cleared?: ts.Node;
  /** Nothing was given for this outcome of a promise, at this call. */
  readonly missing?: { readonly reaction: Reaction; readonly call: ts.Node };
}

/** A call that may have dropped an obligation, and where what it called did, if that is in sight. */
export interface Drop {
  readonly call: ts.Node;
  readonly within?: Loss;
}

export const NO_OUTCOME: Outcome = { meets: false, leaves: 'never' };
export const MEETS: Outcome = { meets: true, leaves: 'never' };
export const LEAVES: Outcome = { meets: false, leaves: 'surely' };

const order: readonly Openness[] = ['never', 'possibly', 'surely'];

export function moreOpen(a: Openness, b: Openness): Openness {
  return order.indexOf(a) >= order.indexOf(b) ? a : b;
}

export function lessOpen(a: Openness, b: Openness): Openness {
  return moreOpen(a, b) === a ? b : a;
}

export function joinOutcomes(a: Outcome, b: Outcome): Outcome {
  const leaves = moreOpen(a.leaves, b.leaves);
  const witness = a.lost !== undefined && a.leaves === leaves ? a.lost : (b.lost ?? a.lost);
  return { meets: a.meets || b.meets, leaves, ...(witness !== undefined && { lost: witness }) };
}

/**
 * When a function that was handed over runs; see `obligation-handing.ts`. `begun`: when something has begun well, as `open` tells of a
 * socket; that it has not is told by an event of its own. `part`: for each part of what a stream brings, and the end comes after them.
 */
export type Reaction = 'once' | 'begun' | 'part' | 'fulfilled' | 'rejected' | 'either';

/** A carrier was handed to something that calls it later, at most once. */
export interface Hand {
  readonly reaction: Reaction;
  readonly call: ts.Node;
  /** Undefined for a function that meets the obligation by being called. */
  readonly closure?: FunctionNode;
  /** How sure it is that it is called no more than once. */
  readonly isSingle: boolean;
  /** It was handed to a function of the program that does not always call it or hand it on. */
  readonly mayBeDropped?: boolean;
}

/** A carrier as an argument of a call. */
export interface Given {
  readonly index: number;
  readonly carrier: Carrier;
}

/** What an element does to the obligation. */
export type Effect =
  | { readonly kind: 'meet' }
  | { readonly kind: 'run'; readonly outcome: Outcome }
  | { readonly kind: 'hand'; readonly hand: Hand }
  /** Met if the value at `place` turns out to be pending. */
  | { readonly kind: 'inherit'; readonly place: string }
  /** What had met it is undone. */
  | { readonly kind: 'undo' };
