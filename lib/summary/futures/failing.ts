/**
 * Whether a function can fail: throw, or answer a promise that rejects. Knows that a promise nobody watches does no harm.
 *
 * Lattice: “never fails” below “may fail”; bottom is the first, unknown the second. Reading a member, writing to a log, joining
 * paths and asking `isX(…)` are taken not to throw, and neither is what a `catch` or a `finally` calls beyond our sight, itself or
 * through functions in sight: reporting errors and tidying up is what they are for.
 */
import * as ts from 'typescript';
import { isAsyncCallable, type Callable, type FunctionValue } from '../../callgraph/callable.js';
import type { Dispatch } from '../../callgraph/dispatch.js';
import { answersOf } from '../../callgraph/returned.js';
import type { ApiRef } from '../../catalogue/records.js';
import { bareName, calleeOf, isCallLike, isMemberAccess, unwrap, type CallLike } from '../../syntax/expressions.js';
import { isAsyncFunction, isFunctionLiteral, isGenerator } from '../../syntax/functions.js';
import { isReported } from '../../syntax/known-calls.js';
import { declarationOf } from '../../syntax/variable-uses.js';
import { apiRefOfDeclaration } from '../../types/api-ref.js';
import { typeOf } from '../../types/type-of.js';
import type { SummaryAnalysis } from '../analysis.js';
import { createSolver } from '../solve.js';
import { eagerRecordOf } from './eager-records.js';
import { endsAtOnce } from './waiting.js';

/** What an exception at a place of a function meets: nothing, or a `catch`; or it is in a `catch` or `finally` itself. */
type Guard = 'open' | 'guarded' | 'handler';

/** Whether what a call calls can fail; asked of visible functions only. */
export type CanFail = (callable: Callable) => boolean;

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
  // A function that a handler calls is a part of it.
  const inHandler = createSolver(
    analysisFrom('handler', (canFail) => ({ dispatch, canFail, canFailInHandler: canFail })),
  );
  return analysisFrom('open', (canFail) => ({ dispatch, canFail, canFailInHandler: inHandler }));
}

function analysisFrom(outset: Guard, walkWith: (canFail: CanFail) => Walk): SummaryAnalysis<Callable, boolean> {
  return {
    name: 'failing',
    bottom: false,
    unknown: true,
    join: (a, b) => a || b,
    equals: (a, b) => a === b,
    dependencies: (callable) => {
      const callees: Callable[] = [];
      const noted: CanFail = (callee) => {
        callees.push(callee);
        return false;
      };
      bodyCanFail(callable, outset, walkWith(noted));
      return callees;
    },
    transfer: (callable, summaryOf) => bodyCanFail(callable, outset, walkWith(summaryOf)),
  };
}

/**
 * Whether a function is asynchronous and deals with its failures itself, so that nobody needs to watch its promise. One that has no
 * failures to deal with, such as a pause, is made to be waited for, unless it is over when the call is.
 */
export function handlesItsFailures(callable: Callable, canFail: CanFail): boolean {
  return isAsyncCallable(callable) && (hasHandler(callable) || endsAtOnce(callable)) && !canFail(callable);
}

/** As {@link handlesItsFailures}, for what follows on another promise: `pause(100).then(() => { reload().catch(report); })`. */
export function isHandledReaction(reaction: ts.CallExpression, dispatch: Dispatch, canFail: CanFail): boolean {
  const callee = calleeOf(reaction);
  if (!isMemberAccess(callee) || !/^(?:then|finally)$/u.test(bareName(callee) ?? '')) return false;
  if (reaction.arguments.length !== 1 || !(hasHandler(reaction) || comesHandled(callee.expression, dispatch)))
    return false;
  return !awaitCanFail(reaction, 'open', { dispatch, canFail, canFailInHandler: canFail });
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
  return dispatch.calleesOf(value).some((called) => called.kind === 'callable' && hasHandler(called.callable));
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
  readonly canFailInHandler: CanFail;
}

function bodyCanFail(callable: Callable, outset: Guard, walk: Walk): boolean {
  if (ts.isClassLike(callable) || isGenerator(callable)) return true;
  if (callable.parameters.some((parameter) => nodeCanFail(parameter, outset, walk))) return true;
  if (ts.isBlock(callable.body)) return nodeCanFail(callable.body, outset, walk);
  return isAsyncFunction(callable) ? answerCanFail(callable.body, walk) : nodeCanFail(callable.body, outset, walk);
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
function mayAnswerPromise(call: CallLike, { dispatch: { view } }: Walk): boolean {
  const type = typeOf(call, view.checker);
  return type === undefined || mayBePromise(type, view.checker);
}

function mayAnswerPromiseWhenCalled(value: ts.Expression, { dispatch: { view } }: Walk): boolean {
  const signatures = typeOf(value, view.checker)?.getCallSignatures() ?? [];
  return signatures.length === 0 || signatures.some((each) => mayBePromise(each.getReturnType(), view.checker));
}

function mayBePromise(type: ts.Type, checker: ts.TypeChecker): boolean {
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
  const held = ts.isIdentifier(value) ? constantOf(value) : undefined;
  if (held !== undefined) return awaitCanFail(held, guard, walk);
  if (!ts.isCallExpression(value)) return !isPlainWait(value);
  const callee = calleeOf(value);
  const [first, second] = value.arguments;
  const name = isMemberAccess(callee) ? bareName(callee) : undefined;
  if (isMemberAccess(callee) && first !== undefined) {
    if (name === 'catch') return handlerCanFail(first, walk);
    if (name === 'finally') return handlerCanFail(first, walk) || awaitCanFail(callee.expression, guard, walk);
    if (name === 'then') {
      const isHandled = second !== undefined && !handlerCanFail(second, walk);
      return reactionCanFail(first, walk) || !(isHandled || !awaitCanFail(callee.expression, guard, walk));
    }
  }
  return walk.dispatch.calleesOf(value).some((called) => {
    // What a function that is not asynchronous answers is a promise from elsewhere.
    if (called.kind === 'callable') return !isAsyncCallable(called.callable) || walk.canFail(called.callable);
    return called.kind !== 'api' || !(called.refs.some(isAllSettled) || promisesSuccess(called, value, walk));
  });
}

/** Whether the catalogue says that the promise of an API call does not fail, or only where a function does that does not. */
function promisesSuccess(called: FunctionValue, call: ts.CallExpression, { dispatch, canFail }: Walk): boolean {
  const record = eagerRecordOf(called, call, dispatch);
  const given = record?.failsWith === undefined ? undefined : call.arguments[record.failsWith];
  if (given === undefined) return record?.needsNoObserver === true;
  return dispatch.valuesOf(given).every((value) => value.kind === 'callable' && !canFail(value.callable));
}

/** What a constant of the same file holds. */
function constantOf(name: ts.Identifier): ts.Expression | undefined {
  const declaration = declarationOf(name);
  const isConstant =
    declaration !== undefined &&
    ts.isVariableDeclaration(declaration) &&
    ts.isIdentifier(declaration.name) &&
    (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
  return isConstant ? declaration.initializer : undefined;
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
  if (isFunctionLiteral(value)) return nodeCanFail(value.body, 'handler', walk);
  return walk.dispatch.valuesOf(value).some((each) => each.kind === 'callable' && walk.canFailInHandler(each.callable));
}

/** What is done with the value of a promise fails as a handler does, or by the promise that it answers. */
function reactionCanFail(reaction: ts.Expression, walk: Walk): boolean {
  const value = unwrap(reaction);
  if (isFunctionLiteral(value) && handlerCanFail(value, walk)) return true;
  if (isFunctionLiteral(value)) return answersOf(value).some((answer) => answerCanFail(answer, walk));
  return walk.dispatch
    .valuesOf(value)
    .some((each) =>
      each.kind === 'callable' ? walk.canFailInHandler(each.callable) : mayAnswerPromiseWhenCalled(value, walk),
    );
}

function callCanFail(call: CallLike, guard: Guard, walk: Walk): boolean {
  if (isReported(call)) return false;
  return walk.dispatch.calleesOf(call).some((called) => {
    // The promise of an asynchronous function that is not awaited here fails by itself.
    if (called.kind === 'callable') {
      const canFail = guard === 'handler' ? walk.canFailInHandler : walk.canFail;
      return !isAsyncCallable(called.callable) && canFail(called.callable);
    }
    if (called.kind === 'api' && called.refs.some(({ module }) => module === 'lib')) {
      return called.refs.some(({ name }) => THROWING.has(name));
    }
    return guard !== 'handler' && !succeeds(called, call, walk);
  });
}

/** Whether a call of what is beyond our sight is known not to throw. */
function succeeds(called: FunctionValue, call: CallLike, { dispatch }: Walk): boolean {
  const { api } = dispatch;
  if (called.kind === 'api') {
    if (called.refs.some((ref) => ref.module === 'path' || api.find('succeeds', ref).length > 0)) return true;
    if (eagerRecordOf(called, call, dispatch) !== undefined) return true;
  }
  if (PREDICATE.test(bareName(calleeOf(call)) ?? '') && isBoolean(call, dispatch.view.checker)) return true;
  const type = functionTypeOf(call, dispatch.view.checker);
  return type !== undefined && api.find('succeeds', type).length > 0;
}

/** `isWeekend`, `hasUnread` */
const PREDICATE = /^(?:is|has)[A-Z]/u;

function isBoolean(call: CallLike, checker: ts.TypeChecker): boolean {
  return ((typeOf(call, checker)?.flags ?? 0) & (ts.TypeFlags.Boolean | ts.TypeFlags.BooleanLiteral)) !== 0;
}

/** The name that another package gives to the type of the function that is called: `Dispatch` of a state's setter. */
function functionTypeOf(call: CallLike, checker: ts.TypeChecker): ApiRef | undefined {
  const alias = checker.getResolvedSignature(call)?.declaration?.parent;
  return alias !== undefined && ts.isTypeAliasDeclaration(alias) ? apiRefOfDeclaration(alias) : undefined;
}
