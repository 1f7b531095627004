/** Waits that follow each other although neither needs the other. */
import * as ts from 'typescript';
import { contains } from '../../syntax/containing.js';
import { referencesIn } from '../../syntax/bindings.js';
import { calleeOf, isCallLike, isMemberAccess, unwrap } from '../../syntax/expressions.js';
import { isFunctionNode } from '../../syntax/functions.js';
import { isPromiseCombinator } from '../../syntax/known-calls.js';
import { typeOf } from '../../types/type-of.js';
import { linksOf, touchOfCall, type WaitWorld } from './call-effects.js';
import { mayBeSwapped, type Touch } from './touching.js';
import { isMadeForItsEffect } from './unseen-effects.js';
import { stepsOf, type Step, type Wait } from './wait-steps.js';

/** Waits of one list of statements, each of which could be under way while the first is. At least two. */
export type Sequence = readonly Wait[];

/** The waits of a list of statements, or of one expression, that follow each other for no reason: one sequence for each stretch of code. */
export function sequencesIn(parts: readonly ts.Node[], world: WaitWorld): readonly Sequence[] {
  if (countWaits(parts) < 2) return [];
  const found: Sequence[] = [];
  let run: Step[] = [];
  const close = (): void => {
    const sequence = sequenceIn(run, world);
    if (sequence !== undefined) found.push(sequence);
    run = [];
  };
  for (const step of stepsOf(parts)) {
    if (step.kind === 'barrier') close();
    else run.push(step);
  }
  close();
  return found;
}

/** Whether anything is called in an expression: what is only named was started before. */
function startsSomething(node: ts.Node): boolean {
  return contains(node, isCallLike);
}

/** Whether there is anything to ask: blocks inside are looked at by themselves. */
function countWaits(parts: readonly ts.Node[]): number {
  let count = 0;
  const visit = (node: ts.Node): void => {
    if (isFunctionNode(node) || ts.isBlock(node)) return;
    if (ts.isAwaitExpression(node)) count++;
    ts.forEachChild(node, visit);
  };
  parts.forEach(visit);
  return count;
}

function sequenceIn(run: readonly Step[], world: WaitWorld): Sequence | undefined {
  for (const [at, step] of run.entries()) {
    if (step.kind !== 'wait') continue;
    const first = earlierFor(step, run.slice(0, at), world);
    if (first === undefined) continue;
    const later = run.slice(at + 1).filter((each) => each.kind === 'wait');
    return later.reduce<Sequence>(
      (all, each) => (all.every((other) => mayStartWith(other, each, run, world)) ? [...all, each] : all),
      [first, step],
    );
  }
  return undefined;
}

/** The nearest wait before another, that the other could have been started with. */
function earlierFor(wait: Wait, before: readonly Step[], world: WaitWorld): Wait | undefined {
  const candidates = before.filter((each) => each.kind === 'wait' && isFreeOf(wait, each));
  return candidates
    .toReversed()
    .find((each): each is Wait => each.kind === 'wait' && mayStartWith(each, wait, before, world));
}

/** Whether the later of two waits could start when the earlier does: nothing that happens from there on has to come first. */
function mayStartWith(earlier: Wait, later: Wait, run: readonly Step[], world: WaitWorld): boolean {
  if (!isFreeOf(later, earlier)) return false;
  const own = touchOfWait(later, world);
  if (own === undefined || !isWorthIt(later, world)) return false;
  const end = run.includes(later) ? run.indexOf(later) : run.length;
  const between = run.slice(run.indexOf(earlier), end);
  return between.every((step) => mayComeAfter(step, own, world)) && isWorthIt(earlier, world);
}

function isFreeOf(later: Wait, earlier: Wait): boolean {
  // The same question twice is asked for a reason: something is expected to have changed in between.
  if (later.needs.has(earlier) || later.call.getText() === earlier.call.getText()) return false;
  // Only one of two arms is taken.
  return !later.arms.some((arm) => earlier.arms.some((other) => arm.parent === other.parent && arm !== other));
}

function mayComeAfter(step: Step, own: Touch, world: WaitWorld): boolean {
  switch (step.kind) {
    case 'wait': {
      const touch = touchOfWait(step, world);
      return touch !== undefined && mayBeSwapped(touch, own);
    }
    case 'call':
      return mayBeSwapped(touchOfCall(step.call, world, !isMadeForItsEffect(step.call)), own);
    case 'write':
      return !own.reads.has(step.name) && !own.writes.has(step.name);
    case 'barrier':
      return false;
  }
}

/** Undefined: its place in the order matters. */
export function touchOfWait({ call }: Pick<Wait, 'call'>, world: WaitWorld): Touch | undefined {
  const touch = touchOfCall(call, world, !isMadeForItsEffect(call));
  // What only asks, and is not listened to, was asked for its failure: `await access(path)`.
  if (touch.isChanging || (isMadeForItsEffect(call) && touch.writes.size === 0)) return undefined;
  const builder = changedBuilder(call, world);
  return {
    ...touch,
    reads: new Set([...touch.reads, ...referencesIn(call).keys()]),
    writes: builder === undefined ? touch.writes : new Set([...touch.writes, builder]),
  };
}

/** `query` of `query.where(…).getCount()`: a link that answers what it is called on has mostly changed it. */
function changedBuilder(call: Wait['call'], { dispatch }: WaitWorld): string | undefined {
  const [first, ...later] = linksOf(call);
  const callee = first === undefined ? undefined : calleeOf(first);
  if (first === undefined || callee === undefined || later.length === 0 || !isMemberAccess(callee)) return undefined;
  const receiver = unwrap(callee.expression);
  if (!ts.isIdentifier(receiver)) return undefined;
  const { checker } = dispatch.view;
  return typeOf(first, checker) === typeOf(receiver, checker) ? receiver.text : undefined;
}

/** Whether a promise is waited for that may take a turn of the event loop, and has not been under way for a while. */
export function isWorthIt({ call }: Pick<Wait, 'call'>, { dispatch, yieldOf }: WaitWorld): boolean {
  if (typeOf(call, dispatch.view.checker)?.getProperty('then') === undefined) return false;
  if (ts.isCallExpression(call) && isPromiseCombinator(call) && !call.arguments.some(startsSomething)) return false;
  const callees = dispatch.calleesOf(call);
  // The body of an answer has mostly come with it.
  if (callees.some((each) => each.kind === 'api' && each.refs.some(({ name }) => name.startsWith('Body#'))))
    return false;
  return !callees.every((each) => each.kind === 'callable' && yieldOf(each.callable) !== 'turn');
}
