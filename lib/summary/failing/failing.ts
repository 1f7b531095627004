/**
 * How a function can fail: throw, or answer a promise that rejects. Knows that a promise nobody watches does no harm.
 *
 * Lattice: the product of two flags, “never” below “may”; bottom is never, unknown may, of both. Reading a member, writing to a log, joining
 * paths, asking `isX(…)` and getters that are handed in are taken not to throw, and neither is what a `catch` or a `finally` calls
 * beyond our sight, itself or through functions in sight, nor what a `finally` closes and waits for: reporting errors and tidying up
 * is what they are for.
 */
import * as ts from 'typescript';
import { isAsyncCallable, type Callable, type FunctionValue } from '../../callgraph/callable.js';
import { answersOf } from '../../callgraph/returned.js';
import { constantOf } from '../../syntax/constants.js';
import { bareName, calleeOf, isCallLike, isMemberAccess, unwrap, type CallLike } from '../../syntax/expressions.js';
import {
  hasStaticModifier,
  isAsyncFunction,
  isFunctionLiteral,
  isGenerator,
  type FunctionNode,
} from '../../syntax/functions.js';
import { isReported, receiverPassedOn } from '../../syntax/known-calls.js';
import { usesOfVariable } from '../../syntax/variable-uses.js';
import { decidedBy } from './decided.js';
import { declaredTaskOf } from './declared-tasks.js';
import { eagerRecordOf, mayBeLeft } from './eager-records.js';
import { givesWhatCannotFail } from './given.js';
import { throwsIntoCaller } from './guarding.js';
import { keptValues } from './kept-values.js';
import { answersData, mayBePromise, mayBePromiseWhenCalled } from './may-be-promise.js';
import { executorOf, isOnlyResolved, isPlainWait } from './only-resolved.js';
import { isImport, isOfPlatform, isPause, isRecordedToSucceed, succeeds } from './succeeding.js';
import { fails, type Failing, type FailureQuestions } from './failure.js';
import { isTidying } from './tidying.js';

/**
 * What an exception at a place of a function meets: nothing, or a `catch`; or the place is in a `catch` or `finally` itself, where
 * calls beyond our sight are taken to succeed.
 */
export type Guard = 'open' | 'guarded' | 'handler';

/** Functions of the language that throw on bad input. Others do so on misuse only. */
const THROWING = /^(?:JSON\.parse|decodeURI(?:Component)?|structuredClone|BigInt|atob|eval)$/u;

/** Whether a promise can fail, by the functions that make it. */
export function promiseCanFail(promise: ts.Expression, questions: FailureQuestions): boolean {
  return awaitCanFail(promise, 'open', questions);
}

/** How a call of a function can fail; `outset` is what exceptions of its body meet. */
export function failingOfBody(callable: Callable, outset: Guard, walk: FailureQuestions): Failing {
  const bodyFails = bodyCanFail(callable, outset, walk);
  if (isAsyncCallable(callable)) return { throws: false, rejects: bodyFails };
  return { throws: bodyFails, rejects: !ts.isClassLike(callable) && answersFailing(callable, walk) };
}

/** Whether a promise that a function answers, which is not asynchronous itself, can fail: where we cannot tell, it can. */
function answersFailing(callable: FunctionNode, walk: FailureQuestions): boolean {
  return (
    isGenerator(callable) ||
    answersOf(callable).some(
      (answer) => mayBePromise(answer, walk) && (awaitCanFail(answer, 'open', walk) || executorCanThrow(answer, walk)),
    )
  );
}

/** Whether a promise that is answered where it is made, or held by a constant, is rejected by what its executor throws. */
function executorCanThrow(answer: ts.Expression, walk: FailureQuestions): boolean {
  const value = unwrap(answer);
  const held = ts.isIdentifier(value) ? constantOf(value) : value;
  const executor = held === undefined ? undefined : executorOf(unwrap(held));
  return executor !== undefined && nodeCanFail(executor.body, 'open', walk);
}

function bodyCanFail(callable: Callable, outset: Guard, walk: FailureQuestions): boolean {
  if (isGenerator(callable)) return true;
  if (ts.isClassLike(callable)) return constructionCanFail(callable, outset, walk);
  if (callable.parameters.some((parameter) => nodeCanFail(parameter, outset, walk))) return true;
  if (ts.isBlock(callable.body)) return nodeCanFail(callable.body, outset, walk);
  return isAsyncFunction(callable)
    ? returnCanFail(callable.body, outset, walk)
    : nodeCanFail(callable.body, outset, walk);
}

/** Whether making an instance can fail: by a field's value, or in the constructor. A base class is a call beyond our sight. */
function constructionCanFail(made: ts.ClassLikeDeclaration, outset: Guard, walk: FailureQuestions): boolean {
  const isDerived = made.heritageClauses?.some(({ token }) => token === ts.SyntaxKind.ExtendsKeyword) === true;
  return (
    (isDerived && outset !== 'handler') ||
    made.members.some((member) => {
      if (ts.isConstructorDeclaration(member))
        return member.body !== undefined && nodeCanFail(member.body, outset, walk);
      const value = ts.isPropertyDeclaration(member) && !hasStaticModifier(member) ? member.initializer : undefined;
      return value !== undefined && nodeCanFail(value, outset, walk);
    })
  );
}

function nodeCanFail(node: ts.Node, guard: Guard, walk: FailureQuestions): boolean {
  if (ts.isTypeNode(node) || ts.isClassLike(node)) return false;
  if (ts.isFunctionLike(node)) {
    const { dispatch } = walk;
    return guard !== 'guarded' && throwsIntoCaller(node, dispatch) && nodeCanFail(node.body, guard, walk);
  }
  if (ts.isTryStatement(node)) return tryCanFail(node, guard, walk);
  const decided = ts.isIfStatement(node) ? walk.decides?.(node.expression) : undefined;
  if (ts.isIfStatement(node) && decided !== undefined) {
    const taken = decided ? node.thenStatement : node.elseStatement;
    return taken !== undefined && nodeCanFail(taken, guard, walk);
  }
  if (ts.isReturnStatement(node) && node.expression !== undefined && isOwnReturn(node)) {
    return returnCanFail(node.expression, guard, walk);
  }
  if (guard !== 'guarded') {
    if (ts.isThrowStatement(node) || (ts.isForOfStatement(node) && node.awaitModifier !== undefined)) return true;
    if (ts.isAwaitExpression(node)) return !isTidying(node) && awaitCanFail(node.expression, guard, walk);
    if (isCallLike(node) && callCanFail(node, guard, walk)) return true;
  }
  return ts.forEachChild(node, (child) => nodeCanFail(child, guard, walk)) ?? false;
}

function tryCanFail(node: ts.TryStatement, guard: Guard, walk: FailureQuestions): boolean {
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

/** Whether an asynchronous function can fail where it answers: by the promise that it answers, or on the way to it. */
function returnCanFail(answer: ts.Expression, guard: Guard, walk: FailureQuestions): boolean {
  if (answerCanFail(answer, walk)) return true;
  // A call that is answered is taken to fail by its promise, as one that is awaited is, if there can be one.
  const isByPromise = isCallLike(unwrap(answer)) && !answersData(answer, walk.dispatch);
  return !isByPromise && nodeCanFail(answer, guard, walk);
}

/** Whether an asynchronous function's answer is a promise that can reject. */
function answerCanFail(expression: ts.Expression, walk: FailureQuestions): boolean {
  const value = unwrap(expression);
  if (ts.isConditionalExpression(value)) {
    return answerCanFail(value.whenTrue, walk) || answerCanFail(value.whenFalse, walk);
  }
  return isCallLike(value) && mayBePromise(value, walk) && awaitCanFail(value, 'open', walk);
}

/** How many variables and members that keep a promise are looked behind: `this.tail = this.tail.then(next)` goes round in a circle. */
const MAX_KEPT = 2;

function awaitCanFail(expression: ts.Expression, guard: Guard, walk: FailureQuestions): boolean {
  const value = unwrap(expression);
  if (ts.isIdentifier(value) && isOnlyResolved(value, walk.dispatch)) return false;
  const held = ts.isIdentifier(value) ? constantOf(value) : undefined;
  if (held !== undefined) return awaitCanFail(held, guard, walk);
  if (ts.isConditionalExpression(value))
    return awaitCanFail(value.whenTrue, guard, walk) || awaitCanFail(value.whenFalse, guard, walk);
  const { keptBehind = 0 } = walk;
  const kept = keptBehind < MAX_KEPT ? keptValues(value, walk.dispatch.view.checker) : undefined;
  if (kept !== undefined)
    return kept.some((each) => awaitCanFail(each, guard, { ...walk, keptBehind: keptBehind + 1 }));
  if (!ts.isCallExpression(value)) return !isPlainWait(value);
  if (isImport(value)) return guard !== 'handler' && !isOfPlatform(value);
  const passedOn = receiverPassedOn(value);
  if (passedOn !== undefined) return awaitCanFail(passedOn, guard, walk);
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
    if (called.kind === 'callable') return waitingFails(called.callable, value, walk);
    return !promisesSuccess(called, value, walk);
  });
}

/** Whether the conditions that a call decides leave a function no way to fail. What is asked so is asked once, not of calls within. */
export function succeedsAsCalled(
  callable: Callable,
  call: ts.CallExpression,
  outset: Guard,
  walk: FailureQuestions,
): boolean {
  const decides = walk.decides === undefined ? decidedBy(call, callable) : undefined;
  return decides !== undefined && !fails(failingOfBody(callable, outset, { ...walk, decides }));
}

/** Whether waiting for a call of a function can fail. Where the declaration lets it answer a promise and it never does, others will. */
function waitingFails(callable: Callable, call: ts.CallExpression, walk: FailureQuestions): boolean {
  if (ts.isClassLike(callable) || callFails(callable, call, walk)) return true;
  if (isAsyncCallable(callable)) return false;
  return mayBePromise(call, walk) && !answersOf(callable).some((answer) => mayBePromise(answer, walk));
}

/** Whether a call of a function can fail, by itself or by the functions that the call gives it. */
function callFails(callable: Callable, call: ts.CallExpression, walk: FailureQuestions): boolean {
  const { failingOf, ownFailingOf } = walk;
  const isByGivenOnly = givesWhatCannotFail(call, walk);
  if (!fails(failingOf(callable)) || succeedsAsCalled(callable, call, 'open', walk)) return false;
  return !(isByGivenOnly && ownFailingOf !== undefined && !fails(ownFailingOf(callable)));
}

/** Whether the promise of a call beyond our sight does not fail, or only where a promise or a function does that does not. */
function promisesSuccess(called: FunctionValue, call: ts.CallExpression, walk: FailureQuestions): boolean {
  const { dispatch, failingOf, seenFailingOf } = walk;
  if (isTrusted(called, walk)) return true;
  if (isStatic(called, /^Promise\.allSettled$/u)) return true;
  if (isRecordedToSucceed(called, call, dispatch) || isPause(call, dispatch.view.checker)) return true;
  const [first] = call.arguments;
  if (isStatic(called, /^Promise\.resolve$/u)) return first === undefined || !mayBePromise(first, walk);
  if (isStatic(called, /^Promise\.(?:all|race|any)$/u)) return first !== undefined && !elementsCanFail(first, walk);
  const task = declaredTaskOf(call, dispatch.view.checker);
  if (task !== undefined) return !fails(seenFailingOf(task));
  const record = eagerRecordOf(called, call, dispatch);
  const given = record?.failsWith === undefined ? undefined : call.arguments[record.failsWith];
  if (given === undefined) return mayBeLeft(record);
  return dispatch.valuesOf(given).every((value) => value.kind === 'callable' && !fails(failingOf(value.callable)));
}

function isTrusted({ kind }: FunctionValue, { ownFailingOf }: FailureQuestions): boolean {
  return kind === 'parameter' && ownFailingOf === undefined;
}

function isStatic(called: FunctionValue, name: RegExp): boolean {
  return called.kind === 'api' && called.refs.some((ref) => ref.module === 'lib' && name.test(ref.name));
}

/** Whether one of a list of promises can fail: of a list that is written out, or made by a function for each element of another. */
function elementsCanFail(list: ts.Expression, walk: FailureQuestions): boolean {
  const value = unwrap(list);
  // Others who read it may add to it.
  const isReadHere = ts.isIdentifier(value) && usesOfVariable(value).reads.length === 1;
  const held = isReadHere ? constantOf(value) : undefined;
  if (held !== undefined) return elementsCanFail(held, walk);
  if (ts.isArrayLiteralExpression(value)) {
    return value.elements.some((element) =>
      ts.isSpreadElement(element) ? elementsCanFail(element.expression, walk) : awaitCanFail(element, 'open', walk),
    );
  }
  const [each] = ts.isCallExpression(value) && bareName(calleeOf(value)) === 'map' ? value.arguments : [];
  if (each === undefined) return true;
  return walk.dispatch
    .valuesOf(each)
    .some((made) => made.kind !== 'callable' || ts.isClassLike(made.callable) || fails(walk.failingOf(made.callable)));
}

/** A handler beyond our sight handles. */
function handlerCanFail(handler: ts.Expression, walk: FailureQuestions): boolean {
  const value = unwrap(handler);
  if (isFunctionLiteral(value)) return nodeCanFail(value.body, 'handler', walk);
  return walk.dispatch
    .valuesOf(value)
    .some((each) => each.kind === 'callable' && fails(walk.seenFailingOf(each.callable)));
}

/** What is done with the value of a promise fails as a handler does, or by the promise that it answers. */
export function reactionCanFail(reaction: ts.Expression, walk: FailureQuestions): boolean {
  const value = unwrap(reaction);
  if (isFunctionLiteral(value) && handlerCanFail(value, walk)) return true;
  if (isFunctionLiteral(value)) return answersOf(value).some((answer) => answerCanFail(answer, walk));
  return walk.dispatch
    .valuesOf(value)
    .some((each) =>
      each.kind === 'callable' ? fails(walk.seenFailingOf(each.callable)) : mayBePromiseWhenCalled(value, walk),
    );
}

function callCanFail(call: CallLike, guard: Guard, walk: FailureQuestions): boolean {
  if (isReported(call)) return false;
  return walk.dispatch.calleesOf(call).some((called) => {
    // A promise that is not awaited here fails by itself.
    if (called.kind === 'callable')
      return (guard === 'handler' ? walk.seenFailingOf : walk.failingOf)(called.callable).throws;
    if (called.kind === 'api' && called.refs.some(({ module }) => module === 'lib')) {
      return called.refs.some(({ name }) => THROWING.test(name));
    }
    return guard !== 'handler' && !isTrusted(called, walk) && !succeeds(called, call, walk.dispatch);
  });
}
