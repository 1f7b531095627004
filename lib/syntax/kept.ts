import * as ts from 'typescript';

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
