import * as ts from 'typescript';
import type { Dispatch } from '../../callgraph/dispatch.js';
import { onlyAnswerOf } from '../../summary/answers.js';
import { someFunctionNamed } from '../../summary/functions-by-name.js';
import { constantOf } from '../../syntax/constants.js';
import { bareName, unwrap } from '../../syntax/expressions.js';
import { isFunctionLiteral, isFunctionNode, type FunctionNode } from '../../syntax/functions.js';
import type { Future } from '../../types/future.js';
import { thunkOf } from '../../types/thunk.js';
import { typeOf } from '../../types/type-of.js';
import type { Foundation } from '../foundation.js';
import { futureEngineOf } from './future-engine.js';

/**
 * The thunk that a call makes, where everything that it may call does nothing but make one: `retry(3, save)` of
 * `const retry = (times, task) => async () => { … }`. Dropping it, nothing has happened. Others may answer a function that undoes
 * what they have done, which may be left alone.
 */
export function madeThunk(value: ts.Expression, edges: Foundation['edges']): Future | undefined {
  if (!ts.isCallExpression(value)) return undefined;
  const { dispatch } = edges;
  const { checker } = dispatch.view;
  const name = bareName(curried(value));
  if (name === undefined || !mayOnlyMakeFunction(name, dispatch.view)) return undefined;
  const type = isMaking(value, dispatch, HOPS) ? typeOf(value, checker) : undefined;
  return type === undefined ? undefined : thunkOf(type, futureEngineOf(edges).futures, checker);
}

/** What the first of the calls of a curried function calls: `f` of `f(a)(b)`, and of `const g = f(a)` and `g(b)`. */
function curried(call: ts.CallExpression): ts.Expression {
  const callee = unwrap(call.expression);
  const held = ts.isIdentifier(callee) ? constantOf(callee) : callee;
  const made = held === undefined ? undefined : unwrap(held);
  return made !== undefined && ts.isCallExpression(made) ? curried(made) : callee;
}

/** How many functions may hand on what the next one makes. */
const HOPS = 3;

/** Whether everything that a call may call makes a function, itself or by another such call, and does nothing else. */
function isMaking(call: ts.CallExpression, dispatch: Dispatch, hops: number): boolean {
  return dispatch.calleesOf(call).every((called) => {
    if (called.kind !== 'callable' || !isFunctionNode(called.callable)) return false;
    const answer = onlyAnswerOf(called.callable);
    if (answer === undefined || isFunctionLiteral(answer)) return answer !== undefined;
    return hops > 0 && isGivenFunction(answer) && callsOf(answer).every((each) => isMaking(each, dispatch, hops - 1));
  });
}

function onlyMakesFunction(owner: FunctionNode): boolean {
  const answer = onlyAnswerOf(owner);
  return answer !== undefined && (isFunctionLiteral(answer) || isGivenFunction(answer));
}

/** `tryCatch(() => send(to))`, `match(() => 1)(insert(row))`: a call that is given a function, and besides names and literals what such calls make. */
function isGivenFunction(answer: ts.Expression): answer is ts.CallExpression {
  return ts.isCallExpression(answer) && callsOf(answer).every(isOfMade) && callsOf(answer).some(takesFunction);
}

/** A call, the one that it is curried from, and those whose results they are given. */
function callsOf(call: ts.CallExpression): readonly ts.CallExpression[] {
  return [call, ...[call.expression, ...call.arguments].map(unwrap).filter(ts.isCallExpression).flatMap(callsOf)];
}

function takesFunction(call: ts.CallExpression): boolean {
  return call.arguments.some(isFunctionLiteral);
}

function isOfMade(call: ts.CallExpression): boolean {
  return call.arguments.every(
    (each) =>
      isFunctionLiteral(each) ||
      bareName(each) !== undefined ||
      ts.isLiteralExpression(each) ||
      ts.isCallExpression(unwrap(each)),
  );
}

const mayOnlyMakeFunction = someFunctionNamed(onlyMakesFunction);
