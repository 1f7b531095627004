import * as ts from 'typescript';
import { isAsyncCallable, type Callable } from '../../callgraph/callable.js';
import type { Dispatch } from '../../callgraph/dispatch.js';
import { answersOf } from '../../callgraph/returned.js';
import { contains } from '../../syntax/containing.js';
import { unwrap } from '../../syntax/expressions.js';
import { eagerRecordOf } from './eager-records.js';

/**
 * Whether an asynchronous function has come to its end when its caller gets the promise: it does something, waits for nothing, and
 * answers nothing.
 */
export function endsAtOnce(callable: Callable): boolean {
  return doesAndAnswersNothing(callable) && !hasWait(callable);
}

/** As {@link endsAtOnce}, for a function that may wait for others like it, and for promises that need no observer. */
export function hasNothingToWaitFor(callable: Callable, dispatch: Dispatch, distance = MAX_DISTANCE): boolean {
  return (
    doesAndAnswersNothing(callable) && !hasWait(callable, (promise) => isWithoutFailure(promise, dispatch, distance))
  );
}

/** How many calls lie between a function and the last that it waits for. */
const MAX_DISTANCE = 2;

function isWithoutFailure(promise: ts.Expression, dispatch: Dispatch, distance: number): boolean {
  const call = unwrap(promise);
  return (
    ts.isCallExpression(call) &&
    dispatch
      .calleesOf(call)
      .every((called) =>
        called.kind === 'callable'
          ? distance > 0 && hasNothingToWaitFor(called.callable, dispatch, distance - 1)
          : eagerRecordOf(called, call, dispatch)?.needsNoObserver === true,
      )
  );
}

/** Whether an asynchronous function waits for something, and answers nothing: it is called for what it does. */
export function isTask(callable: Callable): boolean {
  return doesAndAnswersNothing(callable) && hasWait(callable);
}

function doesAndAnswersNothing(callable: Callable): boolean {
  if (ts.isClassLike(callable) || !isAsyncCallable(callable) || !ts.isBlock(callable.body)) return false;
  return callable.body.statements.length > 0 && answersOf(callable).length === 0;
}

function hasWait(callable: Callable, isHarmless: (promise: ts.Expression) => boolean = () => false): boolean {
  const isWait = (node: ts.Node): boolean =>
    (ts.isAwaitExpression(node) && !isHarmless(node.expression)) ||
    (ts.isForOfStatement(node) && node.awaitModifier !== undefined);
  const runsLater = (node: ts.Node): boolean => node !== callable && (ts.isFunctionLike(node) || ts.isClassLike(node));
  return contains(callable, isWait, runsLater);
}
