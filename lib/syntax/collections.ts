/** Arrays, maps and sets that their own file shows to be such. */
import * as ts from 'typescript';
import { bareName, isMemberAccess, unwrap } from './expressions.js';
import { ownDeclarationOf } from './own-declarations.js';

/** Members of arrays, maps and sets that answer a number, a boolean, a string, nothing, or the collection itself. */
const PLAIN_MEMBERS: ReadonlySet<string> = new Set([
  ...['push', 'unshift', 'includes', 'indexOf', 'lastIndexOf', 'join', 'sort', 'reverse', 'fill'],
  ...['add', 'set', 'has', 'delete', 'clear'],
]);

const COLLECTIONS: ReadonlySet<string> = new Set(['Array', 'Map', 'Set', 'WeakMap', 'WeakSet']);

/** Whether a callee is a member of a collection, made where its variable is declared, that answers nothing to wait for. */
export function isPlainCollectionMember(callee: ts.Expression): boolean {
  if (!isMemberAccess(callee) || !PLAIN_MEMBERS.has(bareName(callee) ?? '')) return false;
  const owner = unwrap(callee.expression);
  const declaration = ownDeclarationOf(owner);
  const isHolder =
    declaration !== undefined && (ts.isVariableDeclaration(declaration) || ts.isPropertyDeclaration(declaration));
  return isHolder && declaration.type === undefined && isNewCollection(declaration.initializer);
}

/** `[]`, `new Set()`: what is made here, and by the language. */
export function isNewCollection(value: ts.Expression | undefined): boolean {
  const made = value === undefined ? undefined : unwrap(value);
  if (made === undefined) return false;
  if (ts.isArrayLiteralExpression(made)) return true;
  return ts.isNewExpression(made) && ts.isIdentifier(made.expression) && COLLECTIONS.has(made.expression.text);
}
