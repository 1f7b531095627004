/** Who waits for a promise, as far as the expression that it is tells. */
import * as ts from 'typescript';
import { wrapped } from '../../syntax/expressions.js';

/** `await promise` */
export function isAwaited(created: ts.Expression): boolean {
  return ts.isAwaitExpression(wrapped(created).parent);
}

/** The same, or whoever calls the function around is answered with it. */
export function isWaitedFor(read: ts.Expression): boolean {
  const { parent } = wrapped(read);
  return ts.isAwaitExpression(parent) || ts.isReturnStatement(parent) || ts.isArrowFunction(parent);
}
