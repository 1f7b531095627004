import * as ts from 'typescript';
import { unwrap } from './expressions.js';
import { literalValue } from './literals.js';

/** Literals, `undefined`, `void 0`: nothing to wait for. */
export function isSettledValue(expression: ts.Expression): boolean {
  const value = unwrap(expression);
  return (
    literalValue(value) !== undefined ||
    value.kind === ts.SyntaxKind.NullKeyword ||
    ts.isVoidExpression(value) ||
    ts.isObjectLiteralExpression(value) ||
    (ts.isIdentifier(value) && value.text === 'undefined')
  );
}

/** What an `await` gets back before any other task has a turn, as far as its text says: `null`, `Promise.resolve()`. */
export function isSettledAwait({ expression }: ts.AwaitExpression): boolean {
  const value = unwrap(expression);
  if (!ts.isCallExpression(value)) return isSettledValue(value);
  const isResolved = value.expression.getText() === 'Promise.resolve';
  return isResolved && (value.arguments[0] === undefined || isSettledValue(value.arguments[0]));
}
