/** Functions and promises that deal with their failures, so that nobody needs to watch them. */
import * as ts from 'typescript';
import { isAsyncCallable, type Callable } from '../../callgraph/callable.js';
import type { Dispatch } from '../../callgraph/dispatch.js';
import { constantOf } from '../../syntax/constants.js';
import { bareName, calleeOf, isMemberAccess, unwrap } from '../../syntax/expressions.js';
import { unitFactsOf } from '../../syntax/facts.js';
import { promiseCanFail, type CanFail } from './failing.js';
import { endsAtOnce } from './waiting.js';

/**
 * Whether a function is asynchronous and deals with its failures itself, so that nobody needs to watch its promise. One that has no
 * failures to deal with, such as a pause, is made to be waited for, unless it is over when the call is.
 */
export function handlesItsFailures(callable: Callable, dispatch: Dispatch, canFail: CanFail): boolean {
  const deals = (): boolean => endsAtOnce(callable) || reachesHandler(callable, dispatch);
  return isAsyncCallable(callable) && deals() && !canFail(callable);
}

/** How many calls lie between a function and one that it leaves its failures to. */
const MAX_HANDLER_DISTANCE = 2;

/** Whether a function, or one in sight that it calls, deals with failures. */
function reachesHandler(callable: Callable, dispatch: Dispatch, distance = MAX_HANDLER_DISTANCE): boolean {
  if (hasHandler(callable)) return true;
  if (distance === 0 || ts.isClassLike(callable)) return false;
  return (unitFactsOf(callable)?.calls ?? []).some((call) =>
    dispatch
      .calleesOf(call)
      .some((called) => called.kind === 'callable' && reachesHandler(called.callable, dispatch, distance - 1)),
  );
}

/** As {@link handlesItsFailures}, for what follows on another promise: `pause(100).then(() => { reload().catch(report); })`. */
export function isHandledReaction(reaction: ts.CallExpression, dispatch: Dispatch, canFail: CanFail): boolean {
  const callee = calleeOf(reaction);
  if (!isMemberAccess(callee) || !/^(?:then|finally)$/u.test(bareName(callee) ?? '')) return false;
  if (reaction.arguments.length !== 1 || !(hasHandler(reaction) || comesHandled(callee.expression, dispatch)))
    return false;
  return !promiseCanFail(reaction, dispatch, canFail);
}

/** Whether what makes the first promise of a chain deals with failures. */
function comesHandled(promise: ts.Expression, dispatch: Dispatch): boolean {
  const value = unwrap(promise);
  if (ts.isIdentifier(value)) {
    const held = constantOf(value);
    return held !== undefined && (hasHandler(held) || comesHandled(held, dispatch));
  }
  if (!ts.isCallExpression(value)) return false;
  const callee = calleeOf(value);
  if (isMemberAccess(callee) && /^(?:then|finally)$/u.test(bareName(callee) ?? ''))
    return comesHandled(callee.expression, dispatch);
  return (
    value.arguments.some((argument) => comesHandled(argument, dispatch)) ||
    dispatch.calleesOf(value).some((called) => called.kind === 'callable' && reachesHandler(called.callable, dispatch))
  );
}

function hasHandler(node: ts.Node): boolean {
  if (ts.isCatchClause(node)) return true;
  if (ts.isPropertyAccessExpression(node) && node.name.text === 'catch') return true;
  if (ts.isCallExpression(node) && bareName(calleeOf(node)) === 'then' && node.arguments.length === 2) return true;
  return ts.forEachChild(node, hasHandler) ?? false;
}
