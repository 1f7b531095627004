import * as ts from 'typescript';
import { memoize } from '../util/memo.js';
import { isTarget } from './assignments.js';
import { wrapped } from './expressions.js';

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

/** Whether an access looks at the value: any but the target of a plain `=`, on its own or in a pattern. */
export function isRead(access: ts.PropertyAccessExpression): boolean {
  return !isTarget(access) || isReadAsWell(access);
}

/** `a.b += 1`, `a.b ??= f()`, `a.b++` */
function isReadAsWell(target: ts.PropertyAccessExpression): boolean {
  const { parent } = wrapped(target);
  if (ts.isPrefixUnaryExpression(parent) || ts.isPostfixUnaryExpression(parent)) return true;
  return ts.isBinaryExpression(parent) && parent.operatorToken.kind !== ts.SyntaxKind.EqualsToken;
}
