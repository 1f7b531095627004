/** Functions of the program that call a function which they are given, and drop what it answers. */
import * as ts from 'typescript';
import type { Callable } from '../../callgraph/callable.js';
import type { Dispatch } from '../../callgraph/dispatch.js';
import type { CallLike } from '../../syntax/expressions.js';
import { calleeOf, unwrap, wrapped } from '../../syntax/expressions.js';
import { argumentPosition, enclosingFunction, isFunctionLiteral } from '../../syntax/functions.js';
import { isIgnoringName } from '../../syntax/ignoring-iteration.js';
import { readsOfParameter } from './parameter-reads.js';

/**
 * Whether everything that a call may call is visible, calls the function given at `index` before it returns, and does nothing with
 * what that answers. A function that keeps it, hands it on, or calls it later says nothing: nobody could await it there.
 */
export function dropsResultOf(call: CallLike, index: number, dispatch: Dispatch): boolean {
  return dispatch.callsOnly(call, (callable) => dropsResultOfParameter(callable, index));
}

function dropsResultOfParameter(callable: Callable, index: number): boolean {
  const reads = readsOfParameter(callable, index) ?? [];
  // At any place that `callable` runs before it returns.
  return reads.length > 0 && reads.every((read) => isDroppedCall(read) && runsWithin(read, callable));
}

/** `fn(item);` */
export function isDroppedCall(read: ts.Identifier): boolean {
  const callee = wrapped(read);
  const call = callee.parent;
  if (!ts.isCallExpression(call) || calleeOf(call) !== unwrap(callee)) return false;
  const outer = wrapped(call);
  return ts.isExpressionStatement(outer.parent) || isAnswerOfIteration(outer.parent);
}

function isAnswerOfIteration(node: ts.Node): boolean {
  if (!isFunctionLiteral(node)) return false;
  const position = argumentPosition(node);
  return position !== undefined && isIgnoringName(position.call);
}

function runsWithin(node: ts.Node, callable: Callable): boolean {
  const around = enclosingFunction(node);
  if (around === callable) return true;
  return around !== undefined && isAnswerOfIteration(around) && runsWithin(around, callable);
}
