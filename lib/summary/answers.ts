/** What a function answers, as far as its `return` statements are written. */
import * as ts from 'typescript';
import { bindingOf } from '../syntax/bindings.js';
import { contains, isWithin } from '../syntax/containing.js';
import { unwrap } from '../syntax/expressions.js';
import { type FunctionNode, isAsyncFunction } from '../syntax/functions.js';

/** Whether some `return` of the function itself answers a value that `isMeant`. */
function answersSome(fn: FunctionNode, isMeant: (value: ts.Expression) => boolean): boolean {
  const isAnswer = (node: ts.Node): boolean =>
    ts.isReturnStatement(node) && node.expression !== undefined && isMeant(unwrap(node.expression));
  return ts.isBlock(fn.body) ? contains(fn.body, isAnswer, ts.isFunctionLike) : isMeant(unwrap(fn.body));
}

/** Answers something, as frameworks take a promise in the place of a call. */
export function answersValue(fn: FunctionNode): boolean {
  return isAsyncFunction(fn) || !ts.isBlock(fn.body) || answersSome(fn, (value) => !isCallOfOwn(value, fn));
}

/** `return done()`, of a parameter or of what the function has made of one: a way to write two statements in one. */
function isCallOfOwn(value: ts.Expression, fn: FunctionNode): boolean {
  const callee = ts.isCallExpression(value) ? unwrap(value.expression) : undefined;
  const binding = callee !== undefined && ts.isIdentifier(callee) ? bindingOf(callee) : undefined;
  return binding !== undefined && isWithin(binding, fn);
}

/** Answers `true` or `false`, so that its caller can tell what it has done. */
export function answersYesOrNo(fn: FunctionNode): boolean {
  return answersSome(fn, ({ kind }) => kind === ts.SyntaxKind.TrueKeyword || kind === ts.SyntaxKind.FalseKeyword);
}

/** Answers something that is written out: yes or no, an object, a list. Whoever calls it does something with that. */
export function answersData(fn: FunctionNode): boolean {
  const isData = (value: ts.Expression): boolean => {
    if (ts.isConditionalExpression(value)) return isData(unwrap(value.whenTrue)) || isData(unwrap(value.whenFalse));
    return ts.isObjectLiteralExpression(value) || ts.isArrayLiteralExpression(value);
  };
  return answersYesOrNo(fn) || answersSome(fn, isData);
}

/** The expression that a function answers, where it does nothing else: `(a) => make(a)`, `{ return make(a); }`. */
export function onlyAnswerOf({ body }: FunctionNode): ts.Expression | undefined {
  if (!ts.isBlock(body)) return unwrap(body);
  const [first, ...others] = body.statements;
  if (first === undefined || others.length > 0 || !ts.isReturnStatement(first)) return undefined;
  return first.expression && unwrap(first.expression);
}
