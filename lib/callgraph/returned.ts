import * as ts from 'typescript';
import { memoize } from '../util/memo.js';
import type { FunctionNode } from '../syntax/functions.js';
import { isCallable } from './callable.js';

/** The expressions that a body's own `return` statements answer; those of nested functions excluded. Cached by node. */
const returnedExpressions: (body: ts.Block) => readonly ts.Expression[] = memoize((body: ts.Block) => {
  const found: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (isCallable(node)) return;
    if (ts.isReturnStatement(node) && node.expression !== undefined) found.push(node.expression);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(body, visit);
  return found;
});

/** What a function answers: what its body returns, or the expression that an arrow function is. */
export function answersOf({ body }: FunctionNode): readonly ts.Expression[] {
  return ts.isBlock(body) ? returnedExpressions(body) : [body];
}
