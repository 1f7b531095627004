import ts from 'typescript';
import { unwrap } from './expressions.js';

/** A place that is given another value; the value, where it is written whole. */
export interface Write {
  readonly target: ts.Expression;
  readonly value: ts.Expression | undefined;
}

/**
 * The places that one node itself gives another value; declarations are none.
 *
 * @example `a = f()` writes a with `f()`; `a += 1`, `a++`, `delete a.b` and `[a, b] = [b, a]` write what they name, with no value
 */
export function writesOf(node: ts.Node): readonly Write[] {
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) {
    const isStep = node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken;
    return isStep ? [{ target: unwrap(node.operand), value: undefined }] : [];
  }
  if (ts.isDeleteExpression(node)) return [{ target: unwrap(node.expression), value: undefined }];
  if (ts.isForOfStatement(node) || ts.isForInStatement(node)) {
    return ts.isVariableDeclarationList(node.initializer) ? [] : targetsIn(node.initializer).map(withoutValue);
  }
  if (!ts.isBinaryExpression(node)) return [];
  const { kind } = node.operatorToken;
  if (kind < ts.SyntaxKind.FirstAssignment || kind > ts.SyntaxKind.LastAssignment) return [];
  const left = unwrap(node.left);
  if (ts.isArrayLiteralExpression(left) || ts.isObjectLiteralExpression(left)) return targetsIn(left).map(withoutValue);
  return [{ target: left, value: kind === ts.SyntaxKind.EqualsToken ? node.right : undefined }];
}

/** Whether a node writes anything itself. */
export function isWriting(node: ts.Node): boolean {
  return writesOf(node).length > 0;
}

/** The places in a destructuring pattern on the left of `=`. */
function targetsIn(pattern: ts.Expression): readonly ts.Expression[] {
  const value = unwrap(pattern);
  if (ts.isArrayLiteralExpression(value)) return value.elements.flatMap(targetsIn);
  if (ts.isSpreadElement(value)) return targetsIn(value.expression);
  if (ts.isBinaryExpression(value)) return targetsIn(value.left);
  if (ts.isOmittedExpression(value)) return [];
  if (!ts.isObjectLiteralExpression(value)) return [value];
  return value.properties.flatMap((member) => {
    if (ts.isPropertyAssignment(member)) return targetsIn(member.initializer);
    if (ts.isShorthandPropertyAssignment(member)) return [member.name];
    return ts.isSpreadAssignment(member) ? targetsIn(member.expression) : [];
  });
}

function withoutValue(target: ts.Expression): Write {
  return { target, value: undefined };
}
