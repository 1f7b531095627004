import * as ts from 'typescript';
import type { Edge } from '../../cfg/graph.js';
import { argumentsOf, bareName, calleeOf, isMemberAccess, unwrap } from '../../syntax/expressions.js';
import { wakerKind } from '../../types/poll.js';

/**
 * Whether taking an edge tells that the waker that was kept is still the current one, so that nothing need be kept again:
 * `this.waker.willWake(cx.waker())`, `sameTask(this.waker, waker)`, `this.waker === waker`.
 */
export function tellsSameWaker({ kind, test }: Edge, checker: ts.TypeChecker): boolean {
  if ((kind !== 'true' && kind !== 'false') || test === undefined || !ts.isExpression(test)) return false;
  return areSame(test, checker) === (kind === 'true');
}

/** Whether two wakers are the same where a test holds, or where it does not; undefined for a test that compares no wakers. */
function areSame(expression: ts.Expression, checker: ts.TypeChecker): boolean | undefined {
  const test = unwrap(expression);
  if (ts.isCallExpression(test)) {
    const callee = calleeOf(test);
    const compared = [...(isMemberAccess(callee) ? [callee.expression] : []), ...argumentsOf(test)];
    if (compared.length < 2 || compared.filter((each) => isWaker(each, checker)).length < 2) return undefined;
    return !/^(?:is)?(?:not|other|differ)|^has(?:Changed|Moved)/iu.test(bareName(callee) ?? '');
  }
  if (!ts.isBinaryExpression(test)) return undefined;
  if (test.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken) {
    const same = areSame(test.left, checker);
    // Where there was no waker to ask, the answer must be the other one.
    const otherwise = same === true ? ts.SyntaxKind.FalseKeyword : ts.SyntaxKind.TrueKeyword;
    return test.right.kind === otherwise ? same : undefined;
  }
  const isEqual = equalities.get(test.operatorToken.kind);
  if (isEqual === undefined) return undefined;
  const literal = [test.left, test.right].find(isYesOrNo);
  if (literal === undefined) return isWaker(test.left, checker) && isWaker(test.right, checker) ? isEqual : undefined;
  const holds = areSame(literal === test.left ? test.right : test.left, checker);
  return holds === undefined ? undefined : holds === (isEqual === (literal.kind === ts.SyntaxKind.TrueKeyword));
}

const equalities: ReadonlyMap<ts.SyntaxKind, boolean> = new Map([
  [ts.SyntaxKind.EqualsEqualsEqualsToken, true],
  [ts.SyntaxKind.EqualsEqualsToken, true],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, false],
  [ts.SyntaxKind.ExclamationEqualsToken, false],
]);

function isYesOrNo({ kind }: ts.Expression): boolean {
  return kind === ts.SyntaxKind.TrueKeyword || kind === ts.SyntaxKind.FalseKeyword;
}

function isWaker(expression: ts.Expression, checker: ts.TypeChecker): boolean {
  const value = unwrap(expression);
  if (ts.isLiteralExpression(value) || value.kind === ts.SyntaxKind.NullKeyword) return false;
  return wakerKind(checker, checker.getTypeAtLocation(value), value.getText()) !== undefined;
}
