import * as ts from 'typescript';
import { isAsyncCallable, type Callable } from '../../callgraph/callable.js';
import type { Dispatch } from '../../callgraph/dispatch.js';
import { answersOf } from '../../callgraph/returned.js';
import { contains } from '../../syntax/containing.js';
import { isCallLike, unwrap } from '../../syntax/expressions.js';
import { isFunctionLiteral } from '../../syntax/functions.js';
import { mayBeThenable } from '../../types/thenable.js';
import { typeOf } from '../../types/type-of.js';
import { eagerRecordOf } from './eager-records.js';
import { isPlainWait } from './only-resolved.js';

/** Which answers of a function count as none. */
type IsNoAnswer = (answer: ts.Expression) => boolean;

/**
 * Whether an asynchronous function has come to its end when its caller gets the promise: it does something, waits for nothing, and
 * answers nothing.
 */
export function endsAtOnce(callable: Callable, isNoAnswer?: IsNoAnswer): boolean {
  return doesAndAnswersNothing(callable, isNoAnswer) && !hasWait(callable);
}

/** As {@link endsAtOnce}, for a function that may wait for others like it, and for promises that need no observer. */
export function hasNothingToWaitFor(callable: Callable, dispatch: Dispatch, distance = MAX_DISTANCE): boolean {
  return (
    (doesAndAnswersNothing(callable) || doesAndAnswersValues(callable, dispatch.view.checker)) &&
    !hasWait(callable, (promise) => isWithoutFailure(promise, dispatch, distance))
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

/** Whether an asynchronous function answers nothing and does something after it has waited for the last time. */
export function goesOn(callable: Callable): boolean {
  if (!isTask(callable) || ts.isClassLike(callable) || !ts.isBlock(callable.body)) return false;
  const last = callable.body.statements.at(-1);
  return last !== undefined && !contains(last, ts.isAwaitExpression) && contains(last, isCallLike);
}

/**
 * Whether an asynchronous function sets something going and answers when it has come about, which cannot fail: `close = async () => new
 * Promise((resolve) => { win.once('closed', resolve); win.close(); })`. A pause is made to be waited for, and does nothing else.
 */
export function actsAndWaits(callable: Callable): boolean {
  if (ts.isClassLike(callable) || !isAsyncCallable(callable) || hasWait(callable)) return false;
  return answersOf(callable)
    .map(unwrap)
    .some((answer) => isPlainWait(answer) && isActing(answer));
}

/** Whether the executor of a promise calls something without giving it the way to settle the promise. */
function isActing(made: ts.Expression): boolean {
  const executor = ts.isNewExpression(made) ? made.arguments?.[0] : undefined;
  const given = executor === undefined ? undefined : unwrap(executor);
  if (given === undefined || !isFunctionLiteral(given) || !ts.isBlock(given.body)) return false;
  const settle = given.parameters[0]?.name.getText();
  const isSettle = (node: ts.Node): boolean => ts.isIdentifier(node) && node.text === settle;
  return given.body.statements.some(
    (each) =>
      ts.isExpressionStatement(each) && isCallLike(unwrap(each.expression)) && !contains(each.expression, isSettle),
  );
}

/** Whether an asynchronous function waits for something, and answers nothing: it is called for what it does. */
export function isTask(callable: Callable, isNoAnswer?: IsNoAnswer): boolean {
  return doesAndAnswersNothing(callable, isNoAnswer) && hasWait(callable);
}

function doesAndAnswersNothing(callable: Callable, isNoAnswer: IsNoAnswer = () => false): boolean {
  if (ts.isClassLike(callable) || !isAsyncCallable(callable) || !ts.isBlock(callable.body)) return false;
  return callable.body.statements.length > 0 && answersOf(callable).every((answer) => isNoAnswer(answer));
}

/** `async (url) => { const s = io(url); s.on('open', log); return s; }`: what it answers is there, and nothing to wait for. */
function doesAndAnswersValues(callable: Callable, checker: ts.TypeChecker): boolean {
  if (ts.isClassLike(callable) || !isAsyncCallable(callable) || !ts.isBlock(callable.body)) return false;
  const isDoing = callable.body.statements.some((each) => ts.isExpressionStatement(each) && contains(each, isCallLike));
  return isDoing && answersOf(callable).every((answer) => isValue(unwrap(answer), checker));
}

function isValue(answer: ts.Expression, checker: ts.TypeChecker): boolean {
  const type = ts.isIdentifier(answer) ? typeOf(answer, checker) : undefined;
  return type === undefined ? ts.isLiteralExpression(answer) : !mayBeThenable(type, checker);
}

function hasWait(callable: Callable, isHarmless: (promise: ts.Expression) => boolean = () => false): boolean {
  const isWait = (node: ts.Node): boolean =>
    (ts.isAwaitExpression(node) && !isHarmless(node.expression)) ||
    (ts.isForOfStatement(node) && node.awaitModifier !== undefined);
  const runsLater = (node: ts.Node): boolean => node !== callable && (ts.isFunctionLike(node) || ts.isClassLike(node));
  return contains(callable, isWait, runsLater);
}
