import * as ts from 'typescript';
import { unwrap, wrapped } from './expressions.js';

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
  if (isStep(node)) return [{ target: unwrap(node.operand), value: undefined }];
  if (ts.isDeleteExpression(node)) return [{ target: unwrap(node.expression), value: undefined }];
  if (ts.isForOfStatement(node) || ts.isForInStatement(node)) {
    return ts.isVariableDeclarationList(node.initializer) ? [] : targetsIn(node.initializer).map(withoutValue);
  }
  if (!ts.isBinaryExpression(node) || !isAssignmentOperator(node)) return [];
  const left = unwrap(node.left);
  if (ts.isArrayLiteralExpression(left) || ts.isObjectLiteralExpression(left)) return targetsIn(left).map(withoutValue);
  return [{ target: left, value: node.operatorToken.kind === ts.SyntaxKind.EqualsToken ? node.right : undefined }];
}

/** Whether a node writes anything itself. */
export function isWriting(node: ts.Node): boolean {
  return writesOf(node).length > 0;
}

/** Whether what is written there is given another value: the target of `=`, of `+=` or `++`, also in a pattern or before `of`. */
export function isTarget(use: ts.Expression): boolean {
  const { pattern, parent } = patternAround(use);
  if (ts.isBinaryExpression(parent)) return parent.left === pattern && isAssignmentOperator(parent);
  if (ts.isForOfStatement(parent) || ts.isForInStatement(parent)) return parent.initializer === pattern;
  return isStep(parent);
}

/** The outermost literal that a use is a part of, as a pattern is written, and what that stands in. */
function patternAround(use: ts.Expression): { readonly pattern: ts.Node; readonly parent: ts.Node } {
  let pattern: ts.Node = wrapped(use);
  let { parent } = pattern;
  while (
    ts.isArrayLiteralExpression(parent) ||
    ts.isSpreadElement(parent) ||
    (ts.isPropertyAssignment(parent) && parent.initializer === pattern) ||
    ts.isShorthandPropertyAssignment(parent) ||
    ts.isSpreadAssignment(parent) ||
    ts.isObjectLiteralExpression(parent)
  ) {
    pattern = ts.isExpression(parent) ? wrapped(parent) : parent;
    ({ parent } = pattern);
  }
  return { pattern, parent };
}

/** `x = y`, `x += y`, `x ??= y` */
export function isAssignmentOperator({ operatorToken: { kind } }: ts.BinaryExpression): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

/** `a++`, `--a` */
function isStep(node: ts.Node): node is ts.PrefixUnaryExpression | ts.PostfixUnaryExpression {
  if (!ts.isPrefixUnaryExpression(node) && !ts.isPostfixUnaryExpression(node)) return false;
  return node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken;
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
