/** What a function answers, as far as its `return` statements are written. */
import * as ts from 'typescript';
import { contains } from '../syntax/containing.js';
import { isMemberAccess, unwrap } from '../syntax/expressions.js';
import { type FunctionNode, isAsyncFunction } from '../syntax/functions.js';

/** Whether some `return` of the function itself answers a value that `isMeant`. */
function answersSome(fn: FunctionNode, isMeant: (value: ts.Expression) => boolean): boolean {
  const isAnswer = (node: ts.Node): boolean =>
    ts.isReturnStatement(node) && node.expression !== undefined && isMeant(unwrap(node.expression));
  return ts.isBlock(fn.body) ? contains(fn.body, isAnswer, ts.isFunctionLike) : isMeant(unwrap(fn.body));
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
