import * as ts from 'typescript';
import { propertyName, unwrap } from './expressions.js';

/** The value of a literal expression, template without substitutions and signed number included; undefined for anything else. */
export function literalValue(expression: ts.Expression | undefined): boolean | string | number | undefined {
  if (expression === undefined) return undefined;
  const value = unwrap(expression);
  if (ts.isStringLiteralLike(value)) return value.text;
  if (ts.isNumericLiteral(value)) return Number(value.text);
  if (value.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (value.kind === ts.SyntaxKind.FalseKeyword) return false;
  if (ts.isPrefixUnaryExpression(value) && value.operator === ts.SyntaxKind.MinusToken) {
    const operand = literalValue(value.operand);
    return typeof operand === 'number' ? -operand : undefined;
  }
  return undefined;
}

/** The initialiser of a property of an object literal; undefined when the expression is none or lacks the property. */
export function propertyOfLiteral(expression: ts.Expression | undefined, name: string): ts.Expression | undefined {
  if (expression === undefined) return undefined;
  const value = unwrap(expression);
  if (!ts.isObjectLiteralExpression(value)) return undefined;
  for (const member of value.properties) {
    if (propertyName(member.name) !== name) continue;
    if (ts.isPropertyAssignment(member)) return member.initializer;
    if (ts.isShorthandPropertyAssignment(member)) return member.name;
  }
  return undefined;
}
