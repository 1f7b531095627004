import ts from 'typescript';
import { memoize } from '../util/memo.js';
import { MultiMap } from '../util/multi-map.js';

/** The identifiers of a file by their text, in text order. One pass, cached by `SourceFile`. */
export const identifiersOf: (file: ts.SourceFile) => MultiMap<string, ts.Identifier> = memoize(
  (file: ts.SourceFile) => {
    const found = new MultiMap<string, ts.Identifier>();
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node)) found.add(node.text, node);
      else ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
  },
);

/** Whether an identifier gives a name to a variable, parameter, function, class or import. */
export function isBindingName(node: ts.Identifier): boolean {
  const { parent } = node;
  switch (parent.kind) {
    case ts.SyntaxKind.VariableDeclaration:
    case ts.SyntaxKind.Parameter:
    case ts.SyntaxKind.BindingElement:
    case ts.SyntaxKind.FunctionDeclaration:
    case ts.SyntaxKind.FunctionExpression:
    case ts.SyntaxKind.ClassDeclaration:
    case ts.SyntaxKind.ClassExpression:
    case ts.SyntaxKind.ImportClause:
    case ts.SyntaxKind.ImportSpecifier:
    case ts.SyntaxKind.NamespaceImport:
    case ts.SyntaxKind.ImportEqualsDeclaration:
    case ts.SyntaxKind.EnumDeclaration:
    case ts.SyntaxKind.ModuleDeclaration:
      return (parent as ts.NamedDeclaration).name === node;
    default:
      return false;
  }
}

/** Whether an identifier stands where a variable is read or written, not where a property, label or type is named. */
export function isVariableUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isQualifiedName(parent)) return parent.left === node;
  if (ts.isBindingElement(parent)) return parent.initializer === node;
  if (ts.isPropertyAssignment(parent) || ts.isEnumMember(parent) || ts.isPropertyDeclaration(parent))
    return parent.initializer === node;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  if (
    ts.isMethodDeclaration(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isAccessor(parent)
  )
    return false;
  if (ts.isLabeledStatement(parent) || ts.isBreakOrContinueStatement(parent)) return false;
  if (ts.isTypeReferenceNode(parent) || ts.isTypeParameterDeclaration(parent) || ts.isJsxAttribute(parent))
    return false;
  if (ts.isImportSpecifier(parent)) return false;
  if (ts.isExportSpecifier(parent)) return parent.propertyName === undefined || parent.propertyName === node;
  return !isBindingName(node);
}
