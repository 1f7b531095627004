import * as ts from 'typescript';
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
  const isMaking = dispatch
    .calleesOf(value)
    .every(
      (called) => called.kind === 'callable' && isFunctionNode(called.callable) && onlyMakesFunction(called.callable),
    );
  const type = isMaking ? typeOf(value, checker) : undefined;
  return type === undefined ? undefined : thunkOf(type, futureEngineOf(edges).futures, checker);
}

/** What the first of the calls of a curried function calls: `f` of `f(a)(b)`. */
function curried(call: ts.CallExpression): ts.Expression {
  const callee = unwrap(call.expression);
  return ts.isCallExpression(callee) ? curried(callee) : callee;
}

function onlyMakesFunction(owner: FunctionNode): boolean {
  const answer = onlyAnswerOf(owner);
  return answer !== undefined && isFunctionLiteral(answer);
}

const mayOnlyMakeFunction = someFunctionNamed(onlyMakesFunction);
