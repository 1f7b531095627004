import * as ts from 'typescript';
import { unwrap } from './expressions.js';
import { isSettledValue } from './settled.js';

/**
 * The variables and members that a test is about, where to have no value is enough for it to come out so.
 *
 * @example `job` of `job === undefined`, `!job` and `!job || job.isDone` that hold, and of `job !== undefined` that does not
 */
export function absentWhen(test: ts.Expression, holds: boolean): readonly string[] {
  const value = unwrap(test);
  if (ts.isPrefixUnaryExpression(value) && value.operator === ts.SyntaxKind.ExclamationToken)
    return absentWhen(value.operand, !holds);
  if (!ts.isBinaryExpression(value)) return holds ? [] : placeIn(value);
  const { left, right, operatorToken } = value;
  switch (operatorToken.kind) {
    case holds ? ts.SyntaxKind.BarBarToken : ts.SyntaxKind.AmpersandAmpersandToken:
      return [...absentWhen(left, holds), ...absentWhen(right, holds)];
    case holds ? ts.SyntaxKind.EqualsEqualsEqualsToken : ts.SyntaxKind.ExclamationEqualsEqualsToken:
      return isUndefined(right) ? placeIn(left) : [];
    case holds ? ts.SyntaxKind.EqualsEqualsToken : ts.SyntaxKind.ExclamationEqualsToken:
      return isUndefined(right) || right.kind === ts.SyntaxKind.NullKeyword ? placeIn(left) : [];
    default:
      return [];
  }
}

/** `null`, `undefined` */
export function isNothing(expression: ts.Expression): boolean {
  const value = unwrap(expression);
  return value.kind === ts.SyntaxKind.NullKeyword || (ts.isIdentifier(value) && value.text === 'undefined');
}

function placeIn(expression: ts.Expression): readonly string[] {
  const value = unwrap(expression);
  return ts.isIdentifier(value) || ts.isPropertyAccessExpression(value) ? [value.getText()] : [];
}

function isUndefined(value: ts.Expression): boolean {
  return isSettledValue(value) && (ts.isIdentifier(value) || ts.isVoidExpression(value));
}
