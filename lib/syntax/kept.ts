import * as ts from 'typescript';
import { contains } from './containing.js';
import { isPrivate } from './functions.js';

/** Exported, global or disposed of at the end of the block: someone reads it whom this file does not show. */
export function isKeptByDeclaration(name: ts.Identifier): boolean {
  const { parent } = name;
  const list = parent.parent;
  if (!ts.isVariableDeclaration(parent) || !ts.isVariableDeclarationList(list)) return false;
  if (
    (list.flags & ts.NodeFlags.Using) === ts.NodeFlags.Using ||
    (list.flags & ts.NodeFlags.AwaitUsing) === ts.NodeFlags.AwaitUsing
  )
    return true;
  const statement = list.parent;
  if (!ts.isVariableStatement(statement)) return false;
  if (
    statement.modifiers?.some(
      ({ kind }) => kind === ts.SyntaxKind.ExportKeyword || kind === ts.SyntaxKind.DeclareKeyword,
    ) === true
  )
    return true;
  return ts.isSourceFile(statement.parent) && !ts.isExternalModule(statement.parent);
}

/**
 * Whether a field is private, and its name stands nowhere else in its class: nobody reads what it is initialised with. What has a
 * decorator is the decorator's.
 */
export function isUnreadField(field: ts.PropertyDeclaration): boolean {
  const { name, parent } = field;
  if (
    !isPrivate(field) ||
    !(ts.isIdentifier(name) || ts.isPrivateIdentifier(name)) ||
    ts.getDecorators(field) !== undefined
  )
    return false;
  const names = (node: ts.Node): boolean =>
    node !== name &&
    (ts.isIdentifier(node) || ts.isPrivateIdentifier(node) || ts.isStringLiteralLike(node)) &&
    node.text === name.text;
  return !contains(parent, names);
}
