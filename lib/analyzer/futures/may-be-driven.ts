import * as ts from 'typescript';
import { answersOf } from '../../callgraph/returned.js';
import { onlyAnswerOf } from '../../summary/answers.js';
import { calleeOf, receiverOf, unwrap } from '../../syntax/expressions.js';
import { declarationOf } from '../../syntax/variable-uses.js';
import { isAsyncFunction, isFunctionNode } from '../../syntax/functions.js';
import { declaringModule } from '../../types/api-ref.js';
import { isLazy, type Future } from '../../types/future.js';
import { typeOf } from '../../types/type-of.js';
import { createdBy } from './created-futures.js';
import type { Foundation } from '../foundation.js';
import { futureEngineOf } from './future-engine.js';
import { chainOf } from './live-builder.js';

/**
 * Whether a lazy future that a function of the program answers may be one that the function itself, or its owner, has driven already,
 * or will. Observables and builders that are changed in place are passed around so.
 */
export function mayBeDriven(value: ts.Expression, future: Future, edges: Foundation['edges']): boolean {
  if (future.kind !== 'observable' && !future.isMutable) return false;
  const made = makingCall(value, edges);
  if (made === undefined || !isOwn(made, edges)) return false;
  if (future.kind === 'observable') return !isMadeAnew(made, edges);
  return made !== chainOf(value).calls[0] || mayAnswerHeld(made, edges);
}

/** Whether what a call may call answers a builder that was there before, changed or not: it was given it, or its owner holds it. */
function mayAnswerHeld(call: ts.CallExpression, edges: Foundation['edges'], depth = MAX_DEPTH): boolean {
  if (depth === 0) return true;
  return edges.dispatch.calleesOf(call).some((called) => {
    if (called.kind !== 'callable' || !isFunctionNode(called.callable)) return true;
    return answersOf(called.callable).some((answer) => isHeld(answer, edges, depth));
  });
}

function isHeld(answer: ts.Expression, edges: Foundation['edges'], depth: number): boolean {
  const value = unwrap(answer);
  if (ts.isConditionalExpression(value))
    return isHeld(value.whenTrue, edges, depth) || isHeld(value.whenFalse, edges, depth);
  const declared = ts.isIdentifier(value) ? declarationOf(value) : undefined;
  if (declared !== undefined && ts.isVariableDeclaration(declared))
    return declared.initializer === undefined || isHeld(declared.initializer, edges, depth);
  const made = makingCall(value, edges);
  if (made === undefined || isBuilder(receiverOf(made), edges)) return true;
  return isOwn(made, edges) && mayAnswerHeld(made, edges, depth - 1);
}

function isBuilder(value: ts.Expression | undefined, edges: Foundation['edges']): boolean {
  const type = value === undefined ? undefined : typeOf(value, edges.dispatch.view.checker);
  return type !== undefined && futureEngineOf(edges).futures.of(type).some(isLazy);
}

/** The call of a chain that makes its future. */
function makingCall(value: ts.Expression, edges: Foundation['edges']): ts.CallExpression | undefined {
  return chainOf(value).calls.findLast((call) => {
    const type = typeOf(call, edges.dispatch.view.checker);
    return type !== undefined && futureEngineOf(edges).futures.of(type).some(isLazy);
  });
}

function isOwn(call: ts.CallExpression | ts.NewExpression, { dispatch }: Foundation['edges']): boolean {
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
    // A library's own class starts nothing when it is made.
    if (answer !== undefined && ts.isNewExpression(answer)) return !isOwn(answer, edges);
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
