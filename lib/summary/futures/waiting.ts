import * as ts from 'typescript';
import { isAsyncCallable, type Callable } from '../../callgraph/callable.js';
import { answersOf } from '../../callgraph/returned.js';
import { contains } from '../../syntax/containing.js';

/**
 * Whether an asynchronous function has come to its end when its caller gets the promise: it does something, waits for nothing, and
 * answers nothing.
 */
export function endsAtOnce(callable: Callable): boolean {
  return doesAndAnswersNothing(callable) && !hasWait(callable);
}

/** Whether an asynchronous function waits for something, and answers nothing: it is called for what it does. */
export function isTask(callable: Callable): boolean {
  return doesAndAnswersNothing(callable) && hasWait(callable);
}

function doesAndAnswersNothing(callable: Callable): boolean {
  if (ts.isClassLike(callable) || !isAsyncCallable(callable) || !ts.isBlock(callable.body)) return false;
  return callable.body.statements.length > 0 && answersOf(callable).length === 0;
}

function hasWait(callable: Callable): boolean {
  const isWait = (node: ts.Node): boolean =>
    ts.isAwaitExpression(node) || (ts.isForOfStatement(node) && node.awaitModifier !== undefined);
  const runsLater = (node: ts.Node): boolean => node !== callable && (ts.isFunctionLike(node) || ts.isClassLike(node));
  return contains(callable, isWait, runsLater);
}
