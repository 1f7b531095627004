import * as ts from 'typescript';
import { onlyAnswerOf } from '../summary/answers.js';
import { calleeOf } from '../syntax/expressions.js';
import { isAsyncFunction, isFunctionNode } from '../syntax/functions.js';
import { declaringModule } from '../types/api-ref.js';
import { isLazy, type Future } from '../types/future.js';
import { typeOf } from '../types/type-of.js';
import { createdBy } from './created-futures.js';
import type { Foundation } from './foundation.js';
import { futureEngineOf } from './future-engine.js';
import { chainOf } from './live-builder.js';

/**
 * Whether a lazy future that a function of the program answers may be one that the function itself, or its owner, has driven already.
 * Observables and builders that are changed in place are passed around so.
 */
export function mayBeDriven(value: ts.Expression, future: Future, edges: Foundation['edges']): boolean {
  if (future.kind !== 'observable' && !future.isMutable) return false;
  const made = makingCall(value, edges);
  if (made === undefined || !isOwn(made, edges)) return false;
  return future.kind === 'observable' ? !isMadeAnew(made, edges) : made !== chainOf(value).calls[0];
}

/** The call of a chain that makes its future. */
function makingCall(value: ts.Expression, edges: Foundation['edges']): ts.CallExpression | undefined {
  return chainOf(value).calls.findLast((call) => {
    const type = typeOf(call, edges.dispatch.view.checker);
    return type !== undefined && futureEngineOf(edges).futures.of(type).some(isLazy);
  });
}

function isOwn(call: ts.CallExpression, { dispatch }: Foundation['edges']): boolean {
  const signature = dispatch.view.checker.getResolvedSignature(call)?.declaration;
  return signature !== undefined && declaringModule(signature) === undefined;
}

/** Through how many functions a future is followed to the library's call that makes it. */
const MAX_DEPTH = 3;

/** Whether everything that a call may call is in sight, and does nothing but make a future: nobody else can have it. */
function isMadeAnew(call: ts.CallExpression, edges: Foundation['edges'], depth = MAX_DEPTH): boolean {
  if (depth === 0 || createdBy(call, edges) !== undefined) return false;
  if (!isOwn(call, edges)) return isMadeByLibrary(call, edges);
  return edges.dispatch.calleesOf(call).every((called) => {
    if (called.kind !== 'callable' || !isFunctionNode(called.callable) || isAsyncFunction(called.callable))
      return false;
    const answer = onlyAnswerOf(called.callable);
    const made = answer === undefined ? undefined : makingCall(answer, edges);
    return made !== undefined && isMadeAnew(made, edges, depth - 1);
  });
}

/** A function that a library exports makes one: `defer(…)`. A method may answer what its object holds, `from(save())` what runs already. */
function isMadeByLibrary(call: ts.CallExpression, edges: Foundation['edges']): boolean {
  const { futures } = futureEngineOf(edges);
  const isEager = (argument: ts.Expression): boolean => {
    const type = typeOf(argument, edges.dispatch.view.checker);
    return type !== undefined && !futures.of(type).every(isLazy);
  };
  return ts.isIdentifier(calleeOf(call)) && !call.arguments.some(isEager);
}
