/** Functions and promises that deal with their failures, so that nobody needs to watch them. */
import * as ts from 'typescript';
import { isAsyncCallable, type Callable } from '../../callgraph/callable.js';
import type { Dispatch } from '../../callgraph/dispatch.js';
import { answersOf } from '../../callgraph/returned.js';
import { constantOf } from '../../syntax/constants.js';
import { contains } from '../../syntax/containing.js';
import { bindingOf } from '../../syntax/bindings.js';
import {
  bareName,
  calleeOf,
  isCallLike,
  isMemberAccess,
  receiverOf,
  rootVariable,
  unwrap,
  type CallLike,
} from '../../syntax/expressions.js';
import { unitFactsOf } from '../../syntax/facts.js';
import { isFunctionLiteral, isGenerator } from '../../syntax/functions.js';
import { isPromiseCombinator } from '../../syntax/known-calls.js';
import { resolveSymbol } from '../../types/resolve.js';
import { eagerRecordOf, mayBeLeft } from './eager-records.js';
import { promiseCanFail, reactionCanFail, succeedsAsCalled } from './failing.js';
import { fails, type FailureQuestions, type Failures } from './failure.js';
import { givesWhatCannotFail } from './given.js';
import { isGuarded } from './guarding.js';
import { mayBePromise } from './may-be-promise.js';
import { isOnlyResolved } from './only-resolved.js';
import { actsAndWaits, goesOn, hasNothingToWaitFor } from './waiting.js';
import { isWatched } from './watched.js';

/**
 * Whether a function is asynchronous and deals with its failures itself, so that nobody needs to watch its promise. One that has no
 * failures to deal with, such as a pause, is made to be waited for, unless it is over when the call is, or goes on after its last
 * wait. Where it is over there is nothing to wait for, and only failures that are in sight count.
 */
export function handlesItsFailures(callable: Callable, questions: FailureQuestions): boolean {
  if (!isAsyncCallable(callable)) return handsOnHandled(callable, questions);
  if (hasNothingToWaitFor(callable, questions.dispatch)) return succeedsAtOnce(callable, questions);
  if ((hasTry(callable) || actsAndWaits(callable)) && !mayRefuse(callable, questions.dispatch))
    return !fails(questions.seenFailingOf(callable));
  return (reachesHandler(callable, questions.dispatch) || goesOn(callable)) && !fails(questions.failingOf(callable));
}

/** As {@link handlesItsFailures}, where the arguments of a call decide that: `save(false)`, of a function that throws again `if (throwError)`. */
export function handlesAsCalled(callable: Callable, call: ts.CallExpression, questions: FailureQuestions): boolean {
  const { dispatch, seenFailingOf } = questions;
  if (hasTry(callable) && !mayRefuse(callable, dispatch)) {
    const seen = { dispatch, failingOf: seenFailingOf, seenFailingOf, ownFailingOf: seenFailingOf };
    return succeedsAsCalled(callable, call, 'handler', seen);
  }
  return goesOn(callable) && succeedsAsCalled(callable, call, 'open', questions);
}

/** Whether every promise that a function answers, which is not asynchronous itself, deals with its failures. */
function handsOnHandled(callable: Callable, questions: FailureQuestions): boolean {
  if (ts.isClassLike(callable) || isGenerator(callable)) return false;
  const answers = answersOf(callable).filter((answer) => mayBePromise(answer, questions));
  // What it throws itself, its caller gets at once.
  const isOver = (answer: ts.Expression): boolean =>
    isWatched(answer) || isNothingToWaitFor(answer) || isOverAtOnce(answer, questions);
  if (answers.length > 0 && answers.every(isOver)) return true;
  return (
    answers.some((answer) => isWatched(answer) || hasHandler(answer) || comesHandled(answer, questions.dispatch)) &&
    answers.every((answer) => isWatched(answer) || !promiseCanFail(answer, questions)) &&
    !(questions.seenFailingOf(callable).throws || mayRefuse(callable, questions.dispatch))
  );
}

/** Whether nothing that is in sight fails in a function that waits for nothing. */
function succeedsAtOnce(callable: Callable, { dispatch, seenFailingOf }: FailureQuestions): boolean {
  return callsOnlyKnown(callable, dispatch) && !fails(seenFailingOf(callable));
}

/** `this.set(name, value)`, of an asynchronous method that only assigns. */
function isOverAtOnce(answer: ts.Expression, questions: FailureQuestions): boolean {
  const { dispatch } = questions;
  const call = unwrap(answer);
  return (
    ts.isCallExpression(call) &&
    dispatch.callsOnly(call, (each) => hasNothingToWaitFor(each, dispatch) && succeedsAtOnce(each, questions))
  );
}

/** `Promise.resolve()` */
function isNothingToWaitFor(answer: ts.Expression): boolean {
  const value = unwrap(answer);
  return ts.isCallExpression(value) && value.arguments.length === 0 && value.expression.getText() === 'Promise.resolve';
}

/**
 * Whether the promise of a call of `callable` fails only where a function that the call gives it does, which none of them can:
 * `later(async () => { try { … } catch (error) { report(error); } })`.
 */
export function failsOnlyAsGiven(callable: Callable, call: ts.CallExpression, questions: Failures): boolean {
  return !ts.isClassLike(callable) && givesWhatCannotFail(call, questions) && !fails(questions.ownFailingOf(callable));
}

/**
 * Whether of everything that a function calls by name, where nothing would catch what it throws, something is known: of `something()`
 * that nobody declares, and of functions that it is handed, nothing is.
 */
function callsOnlyKnown(callable: Callable, dispatch: Dispatch): boolean {
  const calls = ts.isClassLike(callable) ? [] : (unitFactsOf(callable)?.calls ?? []);
  return calls.every((call) => {
    const callee = calleeOf(call);
    if (!(ts.isIdentifier(callee) || isMemberAccess(callee)) || isGuarded(call, callable)) return true;
    if (dispatch.calleesOf(call).every(({ kind }) => kind !== 'unknown')) return true;
    const root = rootVariable(callee);
    const isHanded = root !== undefined && bindingOf(root)?.parent.parent === callable;
    return !isHanded && resolveSymbol(dispatch.view.checker, callee) !== undefined;
  });
}

/** How many calls lie between a function and one that it leaves its failures to. */
const MAX_HANDLER_DISTANCE = 2;

/** Whether a function, or one in sight that it calls, deals with failures. */
function reachesHandler(callable: Callable, dispatch: Dispatch, distance = MAX_HANDLER_DISTANCE): boolean {
  if (hasHandler(callable)) return true;
  if (distance === 0 || ts.isClassLike(callable)) return false;
  return (unitFactsOf(callable)?.calls ?? []).some((call) => leadsToHandler(call, dispatch, distance - 1));
}

/** Whether a call is left to a function that deals with failures, or answers a promise that may be left alone. */
function leadsToHandler(call: CallLike, dispatch: Dispatch, distance = MAX_HANDLER_DISTANCE): boolean {
  return dispatch
    .calleesOf(call)
    .some((called) =>
      called.kind === 'callable'
        ? reachesHandler(called.callable, dispatch, distance)
        : mayBeLeft(eagerRecordOf(called, call, dispatch)),
    );
}

/**
 * As {@link handlesItsFailures}, for what follows on another promise, `pause(100).then(() => { reload().catch(report); })`, and for
 * promises put together, `Promise.allSettled(pending)`.
 */
export function isHandledPromise(promise: ts.CallExpression, questions: FailureQuestions): boolean {
  const isMade = isReaction(promise) ? promise.arguments.length === 1 : isPromiseCombinator(promise);
  // What comes after a promise that cannot fail is all that was wanted of it, if it is anything.
  const isMeant = isDoing(promise) || hasHandler(promise) || comesHandled(promise, questions.dispatch);
  return isMade && isMeant && (!promiseCanFail(promise, questions) || followsHandled(promise, questions));
}

/** `stop().then(() => { show('stopped'); })`, where `stop` deals with its failures and the reaction has none. */
function followsHandled(promise: ts.CallExpression, questions: FailureQuestions): boolean {
  const receiver = isReaction(promise) ? receiverOf(promise) : undefined;
  const [reaction] = promise.arguments;
  return (
    receiver !== undefined &&
    reaction !== undefined &&
    ts.isCallExpression(receiver) &&
    questions.dispatch.callsOnly(receiver, (callable) => handlesItsFailures(callable, questions)) &&
    !reactionCanFail(reaction, questions)
  );
}

/** As {@link handlesItsFailures}, for every promise of `links.map(async (link) => { try { … } catch (error) { report(error); } })`. */
export function areHandled(list: ts.CallExpression, questions: FailureQuestions): boolean {
  const callback = list.arguments.at(-1);
  return (
    callback !== undefined &&
    questions.dispatch
      .valuesOf(callback)
      .every((value) => value.kind === 'callable' && handlesItsFailures(value.callable, questions))
  );
}

function isReaction(call: ts.CallExpression): boolean {
  const callee = calleeOf(call);
  return isMemberAccess(callee) && /^(?:then|finally)$/u.test(bareName(callee) ?? '');
}

/** `first.then((value) => show(value))`, but not `first.then(() => {})` */
function isDoing(call: ts.CallExpression): boolean {
  const [reaction] = isReaction(call) ? call.arguments : [];
  const value = reaction === undefined ? undefined : unwrap(reaction);
  if (value === undefined || !isFunctionLiteral(value) || !ts.isBlock(value.body)) return value !== undefined;
  return value.body.statements.length > 0;
}

/** Whether what makes the first promise of a chain deals with failures, or one of those that are put together: `list.map((each) => load(each))`. */
function comesHandled(promise: ts.Expression, dispatch: Dispatch): boolean {
  const value = unwrap(promise);
  if (ts.isConditionalExpression(value))
    return comesHandled(value.whenTrue, dispatch) || comesHandled(value.whenFalse, dispatch);
  if (ts.isIdentifier(value)) {
    const held = constantOf(value);
    return (
      isOnlyResolved(value, dispatch) ||
      (held !== undefined && (hasHandler(held) || comesHandled(held, dispatch))) ||
      dispatch.valuesOf(value).some((each) => each.kind === 'callable' && reachesHandler(each.callable, dispatch))
    );
  }
  if (isFunctionLiteral(value)) return answersOf(value).some((answer) => comesHandled(answer, dispatch));
  if (!ts.isCallExpression(value)) return false;
  const callee = calleeOf(value);
  if (isReaction(value) && isMemberAccess(callee)) return comesHandled(callee.expression, dispatch);
  return value.arguments.some((argument) => comesHandled(argument, dispatch)) || leadsToHandler(value, dispatch);
}

/** Whether a function's own body has a `try … catch`: what it calls beyond our sight outside of that, it takes for granted. */
function hasTry(callable: Callable): boolean {
  return contains(callable, isGuarding, isOfOther(callable));
}

/**
 * Whether a function calls, outside of its `try … catch`, what is there to throw, by its name: `schema.parse(body)`. Of what is in sight
 * its source says more.
 */
function mayRefuse(callable: Callable, dispatch: Dispatch): boolean {
  const isOther = isOfOther(callable);
  const isRefusing = (node: ts.Node): boolean =>
    isCallLike(node) && REFUSING.test(bareName(calleeOf(node)) ?? '') && !dispatch.callsOnly(node, () => true);
  return contains(callable, isRefusing, (node) => isOther(node) || (ts.isBlock(node) && isGuarding(node.parent)));
}

const REFUSING = /^(?:assert|check|decode|ensure|expect|invariant|parse|require|validate|verify)(?:[A-Z_]|$)/u;

function isGuarding(node: ts.Node): boolean {
  return ts.isTryStatement(node) && node.catchClause !== undefined;
}

function isOfOther(callable: Callable): (node: ts.Node) => boolean {
  return (node) => node !== callable && (ts.isFunctionLike(node) || ts.isClassLike(node));
}

function hasHandler(node: ts.Node): boolean {
  if (ts.isCatchClause(node)) return true;
  if (ts.isPropertyAccessExpression(node) && node.name.text === 'catch') return true;
  if (ts.isCallExpression(node)) {
    const name = bareName(calleeOf(node));
    if (name === 'allSettled' || (name === 'then' && node.arguments.length === 2)) return true;
  }
  return ts.forEachChild(node, hasHandler) ?? false;
}
