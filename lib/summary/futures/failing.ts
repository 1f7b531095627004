/**
 * Whether a function can fail: throw, or answer a promise that rejects. Knows that a promise nobody watches does no harm.
 *
 * Lattice: “never fails” below “may fail”; bottom is the first, unknown the second. Reading a member, writing to a log and joining
 * paths are taken not to throw, and neither is what a `catch` or a `finally` calls beyond our sight: reporting errors and tidying
 * up is what they are for.
 */
import * as ts from 'typescript';
import { isAsyncCallable, type Callable } from '../../callgraph/callable.js';
import type { Dispatch } from '../../callgraph/dispatch.js';
import type { ApiRef } from '../../catalogue/records.js';
import { bareName, calleeOf, isCallLike, isMemberAccess, unwrap, type CallLike } from '../../syntax/expressions.js';
import { isAsyncFunction, isFunctionLiteral, isGenerator } from '../../syntax/functions.js';
import { isReported } from '../../syntax/known-calls.js';
import { typeOf } from '../../types/type-of.js';
import type { SummaryAnalysis } from '../analysis.js';

/** What an exception at a place of a function meets: nothing, or a `catch`; or it is in a `catch` or `finally` itself. */
type Guard = 'open' | 'guarded' | 'handler';

/** Whether what a call calls can fail; asked of visible functions only. */
type CanFail = (callable: Callable) => boolean;

/** Functions of the language that throw on bad input. Others do so on misuse only. */
const THROWING = new Set([
  'JSON.parse',
  'decodeURI',
  'decodeURIComponent',
  'structuredClone',
  'BigInt',
  'atob',
  'eval',
]);

export function createFailingAnalysis(dispatch: Dispatch): SummaryAnalysis<Callable, boolean> {
  return {
    name: 'failing',
    bottom: false,
    unknown: true,
    join: (a, b) => a || b,
    equals: (a, b) => a === b,
    dependencies: (callable) => {
      const callees: Callable[] = [];
      bodyCanFail(callable, dispatch, (callee) => {
        callees.push(callee);
        return false;
      });
      return callees;
    },
    transfer: (callable, summaryOf) => bodyCanFail(callable, dispatch, summaryOf),
  };
}

/**
 * Whether a function is asynchronous and deals with its failures itself, so that nobody needs to watch its promise. One that has no
 * failures to deal with, such as a pause, is made to be waited for.
 */
export function handlesItsFailures(callable: Callable, canFail: CanFail): boolean {
  return isAsyncCallable(callable) && hasHandler(callable) && !canFail(callable);
}

function hasHandler(node: ts.Node): boolean {
  if (ts.isCatchClause(node)) return true;
  if (ts.isPropertyAccessExpression(node) && node.name.text === 'catch') return true;
  if (ts.isCallExpression(node) && bareName(calleeOf(node)) === 'then' && node.arguments.length === 2) return true;
  return ts.forEachChild(node, hasHandler) ?? false;
}

interface Walk {
  readonly dispatch: Dispatch;
  readonly canFail: CanFail;
}

function bodyCanFail(callable: Callable, dispatch: Dispatch, canFail: CanFail): boolean {
  if (ts.isClassLike(callable) || isGenerator(callable)) return true;
  const walk = { dispatch, canFail };
  if (callable.parameters.some((parameter) => nodeCanFail(parameter, 'open', walk))) return true;
  if (ts.isBlock(callable.body)) return nodeCanFail(callable.body, 'open', walk);
  return isAsyncFunction(callable) ? answerCanFail(callable.body, walk) : nodeCanFail(callable.body, 'open', walk);
}

function nodeCanFail(node: ts.Node, guard: Guard, walk: Walk): boolean {
  if (ts.isTypeNode(node) || ts.isClassLike(node)) return false;
  if (ts.isFunctionLike(node)) {
    // What a call is given, it may call at once.
    const isGiven = isFunctionLiteral(node) && isCallLike(node.parent) && !isAsyncFunction(node);
    return isGiven && guard !== 'guarded' && nodeCanFail(node.body, guard, walk);
  }
  if (ts.isTryStatement(node)) return tryCanFail(node, guard, walk);
  if (ts.isReturnStatement(node) && node.expression !== undefined && isOwnReturn(node)) {
    // A call that is answered is taken to fail by its promise, as one that is awaited is.
    return isCallLike(unwrap(node.expression))
      ? answerCanFail(node.expression, walk)
      : answerCanFail(node.expression, walk) || nodeCanFail(node.expression, guard, walk);
  }
  if (guard !== 'guarded') {
    if (ts.isThrowStatement(node) || (ts.isForOfStatement(node) && node.awaitModifier !== undefined)) return true;
    if (ts.isAwaitExpression(node)) return awaitCanFail(node.expression, guard, walk);
    if (isCallLike(node) && callCanFail(node, guard, walk)) return true;
  }
  return ts.forEachChild(node, (child) => nodeCanFail(child, guard, walk)) ?? false;
}

function tryCanFail(node: ts.TryStatement, guard: Guard, walk: Walk): boolean {
  const { tryBlock, catchClause, finallyBlock } = node;
  const within = catchClause === undefined ? guard : 'guarded';
  const handling = guard === 'guarded' ? guard : 'handler';
  return (
    nodeCanFail(tryBlock, within, walk) ||
    (catchClause !== undefined && nodeCanFail(catchClause.block, handling, walk)) ||
    (finallyBlock !== undefined && nodeCanFail(finallyBlock, handling, walk))
  );
}

/** A `return` of an asynchronous function: what it answers is waited for outside of any `try` around it. */
function isOwnReturn(node: ts.ReturnStatement): boolean {
  const around = ts.findAncestor(node, (each) => ts.isFunctionLike(each));
  return around !== undefined && isAsyncFunction(around);
}

/** Whether an asynchronous function's answer is a promise that can reject. */
function answerCanFail(expression: ts.Expression, walk: Walk): boolean {
  const value = unwrap(expression);
  if (ts.isConditionalExpression(value)) {
    return answerCanFail(value.whenTrue, walk) || answerCanFail(value.whenFalse, walk);
  }
  return isCallLike(value) && mayAnswerPromise(value, walk) && awaitCanFail(value, 'open', walk);
}

/** Whether what a call answers may have to be waited for, and fail then. */
function mayAnswerPromise(call: CallLike, { dispatch }: Walk): boolean {
  const { checker } = dispatch.view;
  const type = typeOf(call, checker);
  if (type === undefined) return true;
  const parts = type.isUnion() ? type.types : [type];
  return parts.some((part) => isOpen(part) || checker.getPropertyOfType(part, 'then') !== undefined);
}

/** Types that say nothing about whether a value is a promise. */
function isOpen(type: ts.Type): boolean {
  const open = ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.NonPrimitive | ts.TypeFlags.Instantiable;
  return (type.flags & open) !== 0;
}

function awaitCanFail(expression: ts.Expression, guard: Guard, walk: Walk): boolean {
  const value = unwrap(expression);
  if (!ts.isCallExpression(value)) return !isPlainWait(value);
  const callee = calleeOf(value);
  const [first, second] = value.arguments;
  const name = isMemberAccess(callee) ? bareName(callee) : undefined;
  if (isMemberAccess(callee) && first !== undefined) {
    if (name === 'catch') return handlerCanFail(first, walk);
    if (name === 'finally') return handlerCanFail(first, walk) || awaitCanFail(callee.expression, guard, walk);
    if (name === 'then') {
      const isHandled = second !== undefined && !handlerCanFail(second, walk);
      return handlerCanFail(first, walk) || !(isHandled || !awaitCanFail(callee.expression, guard, walk));
    }
  }
  return walk.dispatch.calleesOf(value).some((called) => {
    // What a function that is not asynchronous answers is a promise from elsewhere.
    if (called.kind === 'callable') return !isAsyncCallable(called.callable) || walk.canFail(called.callable);
    return called.kind !== 'api' || !called.refs.some(isAllSettled);
  });
}

function isAllSettled({ module, name }: ApiRef): boolean {
  return module === 'lib' && name === 'Promise.allSettled';
}

/** `new Promise((resolve) => setTimeout(resolve, ms))`: no way to reject it was taken. */
function isPlainWait(value: ts.Expression): boolean {
  if (!ts.isNewExpression(value) || bareName(value.expression) !== 'Promise') return false;
  const executor = value.arguments?.[0];
  return executor !== undefined && isFunctionLiteral(executor) && executor.parameters.length === 1;
}

/** A handler beyond our sight handles. */
function handlerCanFail(handler: ts.Expression, walk: Walk): boolean {
  const value = unwrap(handler);
  if (isFunctionLiteral(value)) {
    if (ts.isBlock(value.body)) return nodeCanFail(value.body, 'handler', walk);
    return isCallLike(value.body) ? callCanFail(value.body, 'handler', walk) : nodeCanFail(value.body, 'handler', walk);
  }
  return walk.dispatch.valuesOf(value).some((each) => each.kind === 'callable' && walk.canFail(each.callable));
}

function callCanFail(call: CallLike, guard: Guard, walk: Walk): boolean {
  if (isReported(call)) return false;
  return walk.dispatch.calleesOf(call).some((called) => {
    // The promise of an asynchronous function that is not awaited here fails by itself.
    if (called.kind === 'callable') return !isAsyncCallable(called.callable) && walk.canFail(called.callable);
    if (called.kind === 'api' && called.refs.some(({ module }) => module === 'lib')) {
      return called.refs.some(({ name }) => THROWING.has(name));
    }
    return guard !== 'handler' && !(called.kind === 'api' && called.refs.some(({ module }) => module === 'path'));
  });
}
