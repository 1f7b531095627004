import ts from 'typescript';
import { identifiersOf } from './identifiers.js';

/** The places in a file where a property of that name is read or written with a dot; each may run a getter or a setter. */
export function accessesOf(file: ts.SourceFile, name: string): readonly ts.PropertyAccessExpression[] {
  if (!file.text.includes(`.${name}`)) return [];
  return identifiersOf(file)
    .get(name)
    .flatMap(({ parent }) => (ts.isPropertyAccessExpression(parent) && parent.name.text === name ? [parent] : []));
}

/** Whether an access stores a value: `a.b = …`, `a.b += …`, `a.b++`. */
export function isWritten(access: ts.PropertyAccessExpression): boolean {
  const { parent } = access;
  if (ts.isBinaryExpression(parent)) return parent.left === access && isAssignmentOperator(parent.operatorToken.kind);
  return isStep(parent);
}

/** Whether an access looks at the value: any but the left side of a plain `=`. */
export function isRead(access: ts.PropertyAccessExpression): boolean {
  const { parent } = access;
  const isTarget = ts.isBinaryExpression(parent) && parent.left === access;
  return !isTarget || parent.operatorToken.kind !== ts.SyntaxKind.EqualsToken;
}

function isAssignmentOperator(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

function isStep(node: ts.Node): boolean {
  if (!ts.isPrefixUnaryExpression(node) && !ts.isPostfixUnaryExpression(node)) return false;
  return node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken;
}
