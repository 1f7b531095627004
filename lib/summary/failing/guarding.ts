/** Calls that a function makes, or that are made of what it is given, where what they throw is caught. */
import * as ts from 'typescript';
import type { Callable } from '../../callgraph/callable.js';
import type { Dispatch } from '../../callgraph/dispatch.js';
import {
  bareName,
  calleeOf,
  isCallLike,
  isMemberAccess,
  unwrap,
  wrapped,
  type CallLike,
} from '../../syntax/expressions.js';
import { argumentPosition, isAsyncFunction, isFunctionLiteral } from '../../syntax/functions.js';
import { isContinuing } from '../../syntax/known-calls.js';
import { readsOfParameter } from '../futures/parameter-reads.js';
import { isExecutor } from './only-resolved.js';

/**
 * Whether everything that a call may call is visible, and calls the function given at `index` inside of a `try` with a `catch`, if it
 * does anything with it.
 */
function guardsCallsOf(call: CallLike, index: number, dispatch: Dispatch): boolean {
  return dispatch.callsOnly(call, (callable) => guardsCallsOfParameter(callable, index));
}

function guardsCallsOfParameter(callable: Callable, index: number): boolean {
  return readsOfParameter(callable, index)?.every((read) => isGuardedCall(read, callable)) ?? false;
}

function isGuardedCall(read: ts.Identifier, callable: Callable): boolean {
  const callee = wrapped(read);
  const call = callee.parent;
  return ts.isCallExpression(call) && calleeOf(call) === unwrap(callee) && isGuarded(call, callable);
}

/** Whether what is thrown at a place of a function is caught by the function itself. */
export function isGuarded(node: ts.Node, callable: Callable): boolean {
  for (let child = node; child.parent !== callable && !ts.isFunctionLike(child.parent); child = child.parent) {
    const { parent } = child;
    if (ts.isTryStatement(parent) && parent.tryBlock === child && parent.catchClause !== undefined) return true;
  }
  return false;
}

/**
 * Whether what a function throws that a call is given may come out of that call, which may call it at once. A reaction to a promise is called
 * later and fails by the promise that follows; what an executor throws rejects the promise that is made.
 */
export function throwsIntoCaller(node: ts.Node, dispatch: Dispatch): node is ts.ArrowFunction | ts.FunctionExpression {
  if (!isFunctionLiteral(node) || !isCallLike(node.parent) || isAsyncFunction(node)) return false;
  if (isReaction(node) || isExecutor(node)) return false;
  const position = argumentPosition(node);
  return position === undefined || !guardsCallsOf(position.call, position.index, dispatch);
}

/** The `show` of `loaded.then(show)` */
function isReaction({ parent }: ts.Expression): boolean {
  if (!ts.isCallExpression(parent)) return false;
  const callee = calleeOf(parent);
  return isMemberAccess(callee) && isContinuing(bareName(callee) ?? '');
}
