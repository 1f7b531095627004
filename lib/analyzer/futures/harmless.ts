import * as ts from 'typescript';
import type { Callable, FunctionValue } from '../../callgraph/callable.js';
import { endsWithProcess } from '../../summary/failing/ending.js';
import { isEntryCall } from '../../summary/failing/entry-call.js';
import { eagerRecordOf } from '../../summary/failing/eager-records.js';
import { isOfSucceedingType } from '../../summary/failing/succeeding.js';
import { tellsCallback } from '../../summary/failing/telling.js';
import { hasNothingToWaitFor } from '../../summary/failing/waiting.js';
import { calleeOf, isCallLike, unwrap, wrapped, type CallLike } from '../../syntax/expressions.js';
import { unitFactsOf } from '../../syntax/facts.js';
import { isFunctionLiteral } from '../../syntax/functions.js';
import { receiverPassedOn } from '../../syntax/known-calls.js';
import { typeOf } from '../../types/type-of.js';
import type { Foundation } from '../foundation.js';
import { futureEngineOf, hasTaggedCallee } from './future-engine.js';
import { isMapping } from './new-list.js';

/** Whether the promise of a call needs no observer, as a tag or the catalogue says of everything that may be called. */
export function mayBeLeftAlone(call: CallLike, edges: Foundation['edges']): boolean {
  const { dispatch } = edges;
  const passedOn = receiverPassedOn(call);
  if (passedOn !== undefined) return isCallLike(passedOn) && mayBeLeftAlone(passedOn, edges);
  return (
    hasTaggedCallee(call, 'awaitNotRequired', dispatch.view.checker) ||
    isOfSucceedingType(call, dispatch) ||
    dispatch.calleesOf(call).every((called) => eagerRecordOf(called, call, dispatch)?.needsNoObserver === true)
  );
}

/**
 * Whether nothing is lost with the promise of a call but its order, so that leaving it alone is often meant: everything that may be
 * called deals with its failures itself, tells them to a callback or by an event, answers no promise at all, whatever the interface
 * would let it, or is beyond our sight and declared to answer a promise or nothing. Nor is anything lost with a process that ends.
 */
export function isHarmless(value: ts.Expression, edges: Foundation['edges']): boolean {
  if (!ts.isCallExpression(value)) return false;
  const passedOn = receiverPassedOn(value);
  if (passedOn !== undefined) return isHarmless(passedOn, edges);
  const { areHandled, isHandledPromise } = futureEngineOf(edges);
  if (isMapping(value)) return areHandled(value);
  return (
    tellsCallback(value, edges.dispatch.view.checker) ||
    isEntryCall(value, edges.dispatch) ||
    isOverWhenLoaded(value, edges) ||
    isHandledByCallees(value, edges) ||
    isHandledPromise(value) ||
    endsWithProcess(value, edges)
  );
}

/** A statement of a module that calls functions, by name, which wait for nothing: what they throw ends the program, as an exception there would. */
function isOverWhenLoaded(call: ts.CallExpression, edges: Foundation['edges']): boolean {
  const { dispatch } = edges;
  const statement = wrapped(call).parent;
  return (
    ts.isExpressionStatement(statement) &&
    ts.isSourceFile(statement.parent) &&
    !isFunctionLiteral(calleeOf(call)) &&
    dispatch.callsOnly(call, (each) => hasNothingToWaitFor(each, dispatch) && !startsPromise(each, edges))
  );
}

/** Whether a function calls something that answers a future, waited for or not. */
function startsPromise(callable: Callable, edges: Foundation['edges']): boolean {
  const { futures } = futureEngineOf(edges);
  const calls = ts.isClassLike(callable) ? [] : (unitFactsOf(callable)?.calls ?? []);
  return calls.some((call) => {
    const type = typeOf(call, edges.dispatch.view.checker);
    return type !== undefined && futures.of(type).length > 0;
  });
}

/** Whether everything that may be called deals with its failures; beside one that does, others may do without any. */
function isHandledByCallees(value: ts.CallExpression, edges: Foundation['edges']): boolean {
  const { canFail, handlesAsCalled, handlesItsFailures } = futureEngineOf(edges);
  const isHandled = (called: FunctionValue): boolean =>
    (called.kind === 'callable' &&
      (handlesItsFailures(called.callable) ||
        handlesAsCalled(called.callable, value) ||
        (mayAnswerNothing(value, edges) &&
          (answersNoPromise(called.callable, edges) || givesWhatAnswersNone(value, edges))))) ||
    (called.kind !== 'callable' && isDeclaredOptional(value, edges)) ||
    eagerRecordOf(called, value, edges.dispatch)?.isToldByEvent === true ||
    handlesGivenFailures(called, value, edges);
  const callees = edges.dispatch.calleesOf(value);
  const others = callees.filter((called) => !isHandled(called));
  return (
    others.length < callees.length && others.every((called) => called.kind === 'callable' && !canFail(called.callable))
  );
}

/** `queue.add(task)`, where the promise fails with the task only and the task deals with its failures. */
function handlesGivenFailures(called: FunctionValue, call: ts.CallExpression, edges: Foundation['edges']): boolean {
  const { dispatch } = edges;
  const { handlesItsFailures, failsOnlyAsGiven } = futureEngineOf(edges);
  if (called.kind === 'callable') return failsOnlyAsGiven(called.callable, call);
  const position = eagerRecordOf(called, call, dispatch)?.failsWith;
  const given = position === undefined ? undefined : call.arguments[position];
  if (given === undefined) return false;
  return dispatch.valuesOf(given).every((value) => value.kind === 'callable' && handlesItsFailures(value.callable));
}

/** `void | Promise<void>` in a declaration: whoever calls may do without the promise. */
function isDeclaredOptional(call: ts.CallExpression, { dispatch }: Foundation['edges']): boolean {
  const { checker } = dispatch.view;
  const signature = checker.getResolvedSignature(call);
  const result = signature?.declaration?.type;
  const type = result === undefined ? undefined : checker.getTypeFromTypeNode(result as ts.TypeNode);
  // Of a union of functions, one may answer nothing.
  return isInUnion(NOTHING, type) || isInUnion(ts.TypeFlags.Void, signature?.getReturnType());
}

const NOTHING: number = ts.TypeFlags.Void | ts.TypeFlags.Undefined;

function isInUnion(flags: number, type: ts.Type | undefined): boolean {
  return type?.isUnion() === true && type.types.some((part) => (part.flags & flags) !== 0);
}

/** `void | Promise<void>`: a call that answers a promise for certain does so whatever its callee does, as in another thread. */
function mayAnswerNothing(call: ts.CallExpression, { dispatch }: Foundation['edges']): boolean {
  const type = typeOf(call, dispatch.view.checker);
  return type?.isUnion() === true && type.types.some((part) => part.getProperty('then') === undefined);
}

/** `traced('load', () => { … })`, which answers what the function answers that it is given. */
function givesWhatAnswersNone(call: ts.CallExpression, edges: Foundation['edges']): boolean {
  const given = call.arguments.map(unwrap).filter(isFunctionLiteral);
  return given.length > 0 && given.every((each) => answersNoPromise(each, edges));
}

function answersNoPromise(callable: Callable, edges: Foundation['edges']): boolean {
  if (ts.isClassLike(callable)) return false;
  const { checker } = edges.dispatch.view;
  const result = checker.getSignatureFromDeclaration(callable)?.getReturnType();
  const isOpen = result === undefined || (result.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0;
  return !isOpen && futureEngineOf(edges).futures.of(result).length === 0;
}
