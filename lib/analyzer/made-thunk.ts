import * as ts from 'typescript';
import type { Dispatch } from '../callgraph/dispatch.js';
import { onlyAnswerOf } from '../summary/answers.js';
import { someFunctionNamed } from '../summary/functions-by-name.js';
import { bareName, unwrap } from '../syntax/expressions.js';
import { isFunctionLiteral, isFunctionNode, type FunctionNode } from '../syntax/functions.js';
import type { Future } from '../types/future.js';
import { thunkOf } from '../types/thunk.js';
import { typeOf } from '../types/type-of.js';
import type { Foundation } from './foundation.js';
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

/** What the first of the calls of a curried function calls: `f` of `f(a)(b)`. */
function curried(call: ts.CallExpression): ts.Expression {
  const callee = unwrap(call.expression);
  return ts.isCallExpression(callee) ? curried(callee) : callee;
}

/** How many functions may hand on what the next one makes. */
const HOPS = 3;

/** Whether everything that a call may call makes a function, itself or by another such call, and does nothing else. */
function isMaking(call: ts.CallExpression, dispatch: Dispatch, hops: number): boolean {
  return dispatch.calleesOf(call).every((called) => {
    if (called.kind !== 'callable' || !isFunctionNode(called.callable)) return false;
    const answer = onlyAnswerOf(called.callable);
    if (answer === undefined || isFunctionLiteral(answer)) return answer !== undefined;
    return hops > 0 && isGivenFunction(answer) && isMaking(answer, dispatch, hops - 1);
  });
}

function onlyMakesFunction(owner: FunctionNode): boolean {
  const answer = onlyAnswerOf(owner);
  return answer !== undefined && (isFunctionLiteral(answer) || isGivenFunction(answer));
}

/** `tryCatch(() => send(to))`: a call that is given a function, and for which nothing else is called. */
function isGivenFunction(answer: ts.Expression): answer is ts.CallExpression {
  return (
    ts.isCallExpression(answer) &&
    answer.arguments.some(isFunctionLiteral) &&
    answer.arguments.every(
      (each) => isFunctionLiteral(each) || bareName(each) !== undefined || ts.isLiteralExpression(each),
    )
  );
}

const mayOnlyMakeFunction = someFunctionNamed(onlyMakesFunction);
