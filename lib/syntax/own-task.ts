import * as ts from 'typescript';
import { unwrap } from './expressions.js';
import { isAsyncFunction, isFunctionNode, isGenerator, type Unit } from './functions.js';

/**
 * Whether calling the function starts a task: it is asynchronous, or it answers a promise in a way that syntax shows. What such
 * a function blocks, it blocks as a task of its own: whoever reads a call of it expects no wait there.
 *
 * @example `async function f() {}`, `function f(): Promise<void> {}`, `const f = () => new Promise(…)`
 */
export function startsOwnTask(unit: Unit): boolean {
  if (isAsyncFunction(unit)) return true;
  if (!isFunctionNode(unit) || isGenerator(unit) || ts.isAccessor(unit)) return false;
  if (unit.type !== undefined) return isPromiseType(unit.type);
  const answer = ts.isBlock(unit.body) ? lastAnswer(unit.body) : unit.body;
  return answer !== undefined && makesPromise(answer);
}

/** `Promise<…>`, `PromiseLike<…>` */
export function isPromiseType(type: ts.TypeNode): boolean {
  return (
    ts.isTypeReferenceNode(type) && ts.isIdentifier(type.typeName) && /^Promise(?:Like)?$/u.test(type.typeName.text)
  );
}

/** What the last statement of a body returns. */
function lastAnswer(body: ts.Block): ts.Expression | undefined {
  const last = body.statements.at(-1);
  return last !== undefined && ts.isReturnStatement(last) ? last.expression : undefined;
}

/** `new Promise(…)`, `Promise.resolve(…)`, `Promise.all(…)` */
function makesPromise(answer: ts.Expression): boolean {
  const value = unwrap(answer);
  if (ts.isNewExpression(value)) return isPromise(value.expression);
  if (!ts.isCallExpression(value)) return false;
  const callee = unwrap(value.expression);
  return ts.isPropertyAccessExpression(callee) && isPromise(callee.expression);
}

function isPromise(expression: ts.Expression): boolean {
  return ts.isIdentifier(expression) && expression.text === 'Promise';
}
