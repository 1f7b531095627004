/**
 * What a function of the program reads and writes beyond its own variables, and whether it changes the world outside: two of them may
 * be under way at once when neither changes anything and neither writes what the other touches.
 *
 * Places are known by their last names (`token` of `this.token`): two different places of one name count as one, which only makes
 * calls look ordered that are not. Lattice: sets of names under union, with “changes” on top; finite, since a program has so many names.
 * A call that we cannot see is judged by its name, and one whose answer nobody uses is made for its effect.
 */
import * as ts from 'typescript';
import { callablesAmong, type Callable } from '../../callgraph/callable.js';
import type { Dispatch } from '../../callgraph/dispatch.js';
import { contains, isWithin } from '../../syntax/containing.js';
import { writesOf } from '../../syntax/assignments.js';
import { bindingOf } from '../../syntax/bindings.js';
import {
  bareName,
  calleeOf,
  isCallLike,
  isMemberAccess,
  unwrap,
  type CallLike,
  receiverOf,
  rootVariable,
} from '../../syntax/expressions.js';
import { isFunctionNode } from '../../syntax/functions.js';
import type { SummaryAnalysis } from '../analysis.js';
import { isReported } from '../../syntax/known-calls.js';
import { effectOfName } from './effect-names.js';
import { isKnownToRead } from './known-reads.js';
import { memoize } from '../../util/memo.js';
import { isMadeForItsEffect, unseenEffect } from './unseen-effects.js';

export interface Touch {
  /** It may change something outside of this process, or something that we cannot name. */
  readonly isChanging: boolean;
  readonly reads: ReadonlySet<string>;
  readonly writes: ReadonlySet<string>;
}

export const UNTOUCHED: Touch = { isChanging: false, reads: new Set(), writes: new Set() };
export const CHANGING: Touch = { isChanging: true, reads: new Set(), writes: new Set() };

/** More names than this are not kept apart. */
const MAX_NAMES = 600;

export function joinTouch(this: void, a: Touch, b: Touch): Touch {
  if (a.isChanging || b.isChanging) return CHANGING;
  const reads = new Set([...a.reads, ...b.reads]);
  const writes = new Set([...a.writes, ...b.writes]);
  return reads.size + writes.size > MAX_NAMES ? CHANGING : { isChanging: false, reads, writes };
}

/** Whether two things may happen in any order, as far as what they touch goes. */
export function mayBeSwapped(a: Touch, b: Touch): boolean {
  if (a.isChanging || b.isChanging) return false;
  const meets = (written: ReadonlySet<string>, other: Touch): boolean =>
    [...written].some((name) => other.reads.has(name) || other.writes.has(name));
  return !meets(a.writes, b) && !meets(b.writes, a);
}

export function createTouchAnalysis(dispatch: Dispatch): SummaryAnalysis<Callable, Touch> {
  const ownTouchOf = memoize((callable: Callable) => ownTouch(callable, dispatch));
  return {
    name: 'touching',
    bottom: UNTOUCHED,
    unknown: CHANGING,
    absorbing: CHANGING,
    join: joinTouch,
    equals: (a, b) => a.isChanging === b.isChanging && isSameSet(a.reads, b.reads) && isSameSet(a.writes, b.writes),
    // Nothing more is asked once a function is known to change something by itself.
    *dependencies(callable) {
      if (ownTouchOf(callable).isChanging) return;
      for (const call of callsInside(callable)) yield* programCallees(call, dispatch);
    },
    transfer: (callable, summaryOf) => {
      const own = ownTouchOf(callable);
      if (own.isChanging) return own;
      return callsInside(callable)
        .flatMap((call) => programCallees(call, dispatch))
        .map(summaryOf)
        .reduce(joinTouch, own);
    },
  };
}

function isSameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((name) => b.has(name));
}

function programCallees(call: CallLike, dispatch: Dispatch): readonly Callable[] {
  return callablesAmong(dispatch.calleesOf(call));
}

/**
 * Every call in a function, functions written in it included: whoever gets those may run them. Calls whose names promise a change
 * come first, since one change settles the question.
 */
export function callsInside(callable: Callable): readonly CallLike[] {
  const telling: CallLike[] = [];
  const others: CallLike[] = [];
  const visit = (node: ts.Node): void => {
    if (isCallLike(node)) (promisesChange(node) ? telling : others).push(node);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(callable, visit);
  return [...telling, ...others];
}

function promisesChange(call: CallLike): boolean {
  const effect = effectOfName(bareName(calleeOf(call)) ?? '');
  return effect === 'changes' || effect === 'converses';
}

/** What a function touches itself; its calls of the program's own functions are left to their summaries. */
function ownTouch(callable: Callable, dispatch: Dispatch): Touch {
  if (!isFunctionNode(callable)) return UNTOUCHED;
  const named = namesIn(callable);
  if (named === undefined) return CHANGING;
  const changed: string[] = [];
  for (const call of callsInside(callable)) {
    if (programCallees(call, dispatch).length > 0 || isKnownToRead(call, dispatch)) continue;
    const effect = effectOfUnseen(call, callable, dispatch);
    if (effect === 'changes') return CHANGING;
    if (effect !== undefined) changed.push(effect.text);
  }
  return { ...named, writes: new Set([...named.writes, ...changed]) };
}

/** The names that a function's text reads and assigns; undefined when an assignment's target has no name, or there are too many. */
function namesIn(callable: Callable): Touch | undefined {
  const reads = new Set<string>();
  const writes = new Set<string>();
  const hasUnnamedTarget = (node: ts.Node): boolean => {
    if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) reads.add(node.text);
    for (const { target } of writesOf(node)) {
      const name = writtenName(target, callable);
      if (name === 'unknown') return true;
      if (name !== undefined) writes.add(name.text);
    }
    return false;
  };
  const isUnnamed = contains(callable, hasUnnamedTarget, ts.isTypeNode);
  return isUnnamed || reads.size > MAX_NAMES ? undefined : { isChanging: false, reads, writes };
}

/** The name of what an assignment writes; undefined for the function's own variables. */
function writtenName(target: ts.Expression, callable: ts.Node): { readonly text: string } | 'unknown' | undefined {
  if (ts.isIdentifier(target)) return isDeclaredIn(target, callable) ? undefined : { text: target.text };
  if (!isMemberAccess(target)) return 'unknown';
  const owner = unwrap(target.expression);
  if (ts.isIdentifier(owner) && isVariableOf(owner, callable)) return undefined;
  const text = bareName(target) ?? bareName(owner);
  return text === undefined ? 'unknown' : { text };
}

/** `changes`, or the name of the field or outer collection that the call changes in place; undefined when it only asks. */
function effectOfUnseen(
  call: CallLike,
  callable: ts.Node,
  dispatch: Dispatch,
): 'changes' | { readonly text: string } | undefined {
  if (isReported(call)) return undefined;
  const receiver = receiverOf(call);
  if (isOnOwnValue(call, callable)) return undefined;
  const effect = unseenEffect(call, dispatch);
  if (effect === 'collects') {
    const text = receiver === undefined ? undefined : bareName(receiver);
    return text === undefined ? undefined : { text };
  }
  if (effect !== undefined) return effect === 'reads' ? undefined : 'changes';
  return isMadeForItsEffect(call) ? 'changes' : undefined;
}

/** Methods of a function's own lists and maps, and of parts of what it has made itself, are its own business. */
export function isOnOwnValue(call: CallLike, callable: ts.Node): boolean {
  const receiver = receiverOf(call);
  const root = receiver === undefined ? undefined : rootVariable(receiver);
  if (root === undefined || !isVariableOf(root, callable)) return false;
  return receiver === root || isMade(bindingOf(root)?.parent);
}

/** `const url = new URL(base)` */
function isMade(declaration: ts.Node | undefined): boolean {
  return (
    declaration !== undefined &&
    ts.isVariableDeclaration(declaration) &&
    declaration.initializer !== undefined &&
    ts.isNewExpression(unwrap(declaration.initializer))
  );
}

/** A variable that a function declares itself; parameters are its callers'. */
function isVariableOf(name: ts.Identifier, callable: ts.Node): boolean {
  const declared = bindingOf(name);
  return declared !== undefined && !ts.isParameter(declared.parent) && isWithin(declared, callable);
}

function isDeclaredIn(name: ts.Identifier, callable: ts.Node): boolean {
  const declared = bindingOf(name);
  return declared !== undefined && isWithin(declared, callable);
}
