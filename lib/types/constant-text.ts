import * as ts from 'typescript';
import { unwrap } from '../syntax/expressions.js';
import { constantInitializer } from './constant-number.js';

const MAX_DEPTH = 4;

/**
 * How a text begins, as far as it is written out: literals, templates, sums, and constants that hold them.
 *
 * @example `` `/proc/${pid}/stat` `` → `/proc/`; undefined for a parameter
 */
export function textStart(expression: ts.Expression, checker: ts.TypeChecker, depth = 0): string | undefined {
  const value = unwrap(expression);
  if (ts.isStringLiteralLike(value)) return value.text;
  if (depth > MAX_DEPTH) return undefined;
  if (ts.isTemplateExpression(value)) {
    const [first] = value.templateSpans;
    const { text } = value.head;
    return text !== '' || first === undefined ? text : textStart(first.expression, checker, depth + 1);
  }
  if (ts.isBinaryExpression(value) && value.operatorToken.kind === ts.SyntaxKind.PlusToken)
    return textStart(value.left, checker, depth + 1);
  const initializer = constantInitializer(value, checker);
  return initializer === undefined ? undefined : textStart(initializer, checker, depth + 1);
}
