/**
 * Functions that are called through a closure made around them: after `const load = timed(read)`, where `timed` answers a function
 * that calls what it was given, a call of `load` calls `read`.
 */
import * as ts from 'typescript';
import { isWithin } from '../syntax/containing.js';
import { bindingOf } from '../syntax/bindings.js';
import { calleeOf, isMemberAccess, unwrap, type CallLike } from '../syntax/expressions.js';
import { unitFactsOf } from '../syntax/facts.js';
import { isFunctionNode, type FunctionNode } from '../syntax/functions.js';
import { resolveSymbol } from '../types/resolve.js';
import type { Dispatch } from './dispatch.js';
import { answersOf } from './returned.js';
import { isInvoking } from '../syntax/known-calls.js';

/** How many closures around closures are looked through. */
const MAX_LAYERS = 4;

/** What a closure was given, and the call in it that calls that. */
export interface Wrapped {
  readonly given: ts.Expression;
  readonly innerCall: CallLike;
}

/** What a call runs through the closure that it calls; nothing for most calls. */
export function wrappedBy(call: CallLike, dispatch: Dispatch): readonly Wrapped[] {
  return ts.isNewExpression(call) ? [] : wrappedIn(calleeOf(call), dispatch, MAX_LAYERS);
}

function wrappedIn(called: ts.Expression, dispatch: Dispatch, layers: number): readonly Wrapped[] {
  const making = layers === 0 ? undefined : makingCall(called, dispatch);
  if (making === undefined || making.arguments.length === 0) return [];
  const [maker, ...others] = dispatch.calleesOf(making);
  if (maker?.kind !== 'callable' || others.length > 0 || !isFunctionNode(maker.callable)) return [];
  return callsThroughClosure(maker.callable, dispatch).flatMap(({ position, innerCall }): readonly Wrapped[] => {
    const given = making.arguments[position];
    return given === undefined ? [] : [{ given, innerCall }, ...wrappedIn(given, dispatch, layers - 1)];
  });
}

/** The call that made a function: what is called itself, or what the constant or field holds by whose name it is called. */
function makingCall(called: ts.Expression, dispatch: Dispatch): ts.CallExpression | undefined {
  const value = unwrap(called);
  if (ts.isCallExpression(value)) return value;
  if (!ts.isIdentifier(value) && !isMemberAccess(value)) return undefined;
  const declaration = resolveSymbol(dispatch.view.checker, value)?.valueDeclaration;
  const holds =
    declaration !== undefined &&
    (ts.isVariableDeclaration(declaration) ||
      ts.isPropertyDeclaration(declaration) ||
      ts.isPropertyAssignment(declaration));
  const made = holds && declaration.initializer !== undefined ? unwrap(declaration.initializer) : undefined;
  return made !== undefined && ts.isCallExpression(made) ? made : undefined;
}

interface CallOfParameter {
  readonly position: number;
  readonly innerCall: CallLike;
}

/** The calls of its own parameters that a function leaves to the closures it answers. */
function callsThroughClosure(maker: FunctionNode, dispatch: Dispatch): readonly CallOfParameter[] {
  return answersOf(maker).flatMap((answer) =>
    dispatch.valuesOf(answer).flatMap((value) => {
      if (value.kind !== 'callable' || !isWithin(value.callable, maker)) return [];
      const calls = unitFactsOf(value.callable)?.calls ?? [];
      return calls.flatMap((innerCall): readonly CallOfParameter[] => {
        const position = maker.parameters.indexOf(calledParameter(innerCall) as ts.ParameterDeclaration);
        return position < 0 ? [] : [{ position, innerCall }];
      });
    }),
  );
}

/** `fn(…)`, `fn.call(…)`, `fn.apply(…)` */
function calledParameter(call: CallLike): ts.Node | undefined {
  const callee = calleeOf(call);
  const isForwarded = ts.isPropertyAccessExpression(callee) && isInvoking(callee.name.text);
  const name = isForwarded ? unwrap(callee.expression) : callee;
  return ts.isIdentifier(name) ? bindingOf(name)?.parent : undefined;
}
