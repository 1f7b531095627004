import ts from 'typescript';
import { memoize } from '../util/memo.js';

/**
 * The places in a file where a property of that name is read or written with a dot; each may run a getter or a setter. Found in the
 * text; cached by file and name.
 */
export function accessesOf(file: ts.SourceFile, name: string): readonly ts.PropertyAccessExpression[] {
  const byName = knownAccesses(file);
  const known = byName.get(name) ?? findAccesses(file, name);
  byName.set(name, known);
  return known;
}

const knownAccesses = memoize(() => new Map<string, readonly ts.PropertyAccessExpression[]>());

function findAccesses(file: ts.SourceFile, name: string): readonly ts.PropertyAccessExpression[] {
  const found: ts.PropertyAccessExpression[] = [];
  for (let at = file.text.indexOf(`.${name}`); at >= 0; at = file.text.indexOf(`.${name}`, at + 1)) {
    const { parent } = innermostAt(file, at + 1);
    if (ts.isPropertyAccessExpression(parent) && parent.name.text === name && parent.name.end === at + 1 + name.length)
      found.push(parent);
  }
  return found;
}

/** The innermost node that covers a position of a file's text. */
function innermostAt(file: ts.SourceFile, position: number): ts.Node {
  let node: ts.Node = file;
  for (let inner: ts.Node | undefined = file; inner !== undefined;) {
    node = inner;
    inner = ts.forEachChild(node, (child) => (child.pos <= position && position < child.end ? child : undefined));
  }
  return node;
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
