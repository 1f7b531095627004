/** Functions of the program that call a function which they are given, and catch what it throws. */
import * as ts from 'typescript';
import type { Callable } from '../../callgraph/callable.js';
import type { Dispatch } from '../../callgraph/dispatch.js';
import { calleeOf, unwrap, wrapped, type CallLike } from '../../syntax/expressions.js';
import { readsOfParameter } from '../futures/parameter-reads.js';

/**
 * Whether everything that a call may call is visible, and calls the function given at `index` inside of a `try` with a `catch`, if it
 * does anything with it.
 */
export function guardsCallsOf(call: CallLike, index: number, dispatch: Dispatch): boolean {
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
function isGuarded(node: ts.Node, callable: Callable): boolean {
  for (let child = node; child.parent !== callable && !ts.isFunctionLike(child.parent); child = child.parent) {
    const { parent } = child;
    if (ts.isTryStatement(parent) && parent.tryBlock === child && parent.catchClause !== undefined) return true;
  }
  return false;
}
