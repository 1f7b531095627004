import ts from 'typescript';
import { unwrap } from './expressions.js';

const COMBINATORS = new Set(['all', 'allSettled', 'race', 'any', 'resolve']);

/** `console.log(…)` and its siblings. */
export function isPrinted(call: ts.CallExpression | ts.NewExpression): boolean {
  const callee = unwrap(call.expression);
  return (
    ts.isPropertyAccessExpression(callee) && ts.isIdentifier(callee.expression) && callee.expression.text === 'console'
  );
}

/** `Promise.all(…)` and its siblings: they await what is thenable and hand anything else through. */
export function isPromiseCombinator(call: ts.CallExpression | ts.NewExpression): boolean {
  const callee = unwrap(call.expression);
  if (!ts.isPropertyAccessExpression(callee)) return false;
  return (
    ts.isIdentifier(callee.expression) && callee.expression.text === 'Promise' && COMBINATORS.has(callee.name.text)
  );
}
