/** What a function answers, as far as its `return` statements are written. */
import ts from 'typescript';
import { isMemberAccess, unwrap } from '../syntax/expressions.js';
import { type FunctionNode, isAsyncFunction } from '../syntax/functions.js';

/** Whether some `return` of the function itself answers a value that `isMeant`. */
function answersSome(fn: FunctionNode, isMeant: (value: ts.Expression) => boolean): boolean {
  const visit = (node: ts.Node): boolean => {
    if (ts.isFunctionLike(node)) return false;
    if (ts.isReturnStatement(node) && node.expression !== undefined) return isMeant(unwrap(node.expression));
    return ts.forEachChild(node, visit) ?? false;
  };
  return ts.isBlock(fn.body) ? (ts.forEachChild(fn.body, visit) ?? false) : isMeant(unwrap(fn.body));
}

/** Answers something, as frameworks take a promise in the place of a call. */
export function answersValue(fn: FunctionNode): boolean {
  return isAsyncFunction(fn) || !ts.isBlock(fn.body) || answersSome(fn, (value) => !isCallOfNothing(value));
}

/** `return done()`: a way to write two statements in one. */
function isCallOfNothing(value: ts.Expression): boolean {
  return ts.isCallExpression(value) && !isMemberAccess(unwrap(value.expression));
}

/** Answers `true` or `false`, so that its caller can tell what it has done. */
export function answersYesOrNo(fn: FunctionNode): boolean {
  return answersSome(fn, ({ kind }) => kind === ts.SyntaxKind.TrueKeyword || kind === ts.SyntaxKind.FalseKeyword);
}
