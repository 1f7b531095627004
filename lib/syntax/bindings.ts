import ts from 'typescript';
import { isNamedElement } from './expressions.js';
import { memoize } from '../util/memo.js';

/**
 * The name that declares what an identifier refers to, by lexical scope alone: no checker is asked. Undefined for globals, and for
 * names that are not references. Types, namespaces and `with` are not looked at.
 *
 * @example in `(resolve) => { f(() => resolve()) }` the inner `resolve` is bound by the parameter's name
 */
export function bindingOf(identifier: ts.Identifier): ts.Identifier | undefined {
  if (!isReference(identifier)) return undefined;
  for (
    let scope = identifier.parent as ts.Node | undefined;
    scope !== undefined;
    scope = scope.parent as ts.Node | undefined
  ) {
    const found = isScope(scope) ? namesOf(scope).get(identifier.text) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Every reference inside `root` by its name, nested functions included. Cached by node. */
export const referencesIn: (root: ts.Node) => ReadonlyMap<string, readonly ts.Identifier[]> = memoize(
  (root: ts.Node) => {
    const found = new Map<string, ts.Identifier[]>();
    const visit = (node: ts.Node): void => {
      if (ts.isTypeNode(node)) return;
      if (ts.isIdentifier(node) && isReference(node)) {
        const same = found.get(node.text);
        if (same === undefined) found.set(node.text, [node]);
        else same.push(node);
      }
      ts.forEachChild(node, visit);
    };
    ts.forEachChild(root, visit);
    return found;
  },
);

/** Whether a variable is given a value anywhere but where it is declared. Cached by the declaring name. */
export const isAssignedLater: (name: ts.Identifier) => boolean = memoize((name: ts.Identifier) => {
  const uses = referencesIn(name.getSourceFile()).get(name.text) ?? [];
  return uses.some((use) => isWritten(use) && bindingOf(use) === name);
});

function isWritten(use: ts.Identifier): boolean {
  const { parent } = use;
  if (ts.isPrefixUnaryExpression(parent) || ts.isPostfixUnaryExpression(parent)) {
    return parent.operator === ts.SyntaxKind.PlusPlusToken || parent.operator === ts.SyntaxKind.MinusMinusToken;
  }
  return (
    ts.isBinaryExpression(parent) &&
    parent.left === use &&
    parent.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
    parent.operatorToken.kind <= ts.SyntaxKind.LastAssignment
  );
}

/** Whether an identifier stands for a variable, and does not name a declaration, a member or a label. */
function isReference(node: ts.Identifier): boolean {
  const parent: ts.Node & { readonly name?: ts.Node; readonly propertyName?: ts.Node; readonly label?: ts.Node } =
    node.parent;
  if (ts.isShorthandPropertyAssignment(parent) || ts.isExportSpecifier(parent)) return true;
  return parent.name !== node && parent.propertyName !== node && parent.label !== node && !ts.isImportClause(parent);
}

function isScope(node: ts.Node): boolean {
  return (
    ts.isFunctionLike(node) ||
    ts.isBlock(node) ||
    ts.isSourceFile(node) ||
    ts.isModuleBlock(node) ||
    ts.isCaseBlock(node) ||
    ts.isCatchClause(node) ||
    ts.isForStatement(node) ||
    ts.isForOfStatement(node) ||
    ts.isForInStatement(node) ||
    ts.isClassExpression(node)
  );
}

/** What one scope declares. `var` belongs to the function, and is found from its top. */
const namesOf: (scope: ts.Node) => ReadonlyMap<string, ts.Identifier> = memoize((scope: ts.Node) => {
  const names = new Map<string, ts.Identifier>();
  const add = (name: ts.BindingName): void => {
    if (ts.isIdentifier(name)) names.set(name.text, name);
    else for (const element of name.elements) if (isNamedElement(element)) add(element.name);
  };
  const addList = (list: ts.VariableDeclarationList): void => {
    for (const declaration of list.declarations) add(declaration.name);
  };
  const addVars = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) || ts.isClassLike(node) || ts.isExpressionStatement(node)) return;
    if (ts.isVariableDeclarationList(node) && (node.flags & ts.NodeFlags.BlockScoped) === 0) addList(node);
    ts.forEachChild(node, addVars);
  };
  const addStatement = (node: ts.Statement): void => {
    if (ts.isVariableStatement(node)) addList(node.declarationList);
    else if ((ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) && node.name !== undefined) add(node.name);
    else if (ts.isEnumDeclaration(node)) add(node.name);
    else if (ts.isImportDeclaration(node)) addImports(node, add);
  };

  if (ts.isFunctionLike(scope)) {
    if (ts.isFunctionExpression(scope) && scope.name !== undefined) add(scope.name);
    if ('body' in scope && scope.body !== undefined) addVars(scope.body);
    for (const parameter of scope.parameters) if (!ts.isJSDocParameterTag(parameter)) add(parameter.name);
  } else if (ts.isBlock(scope) || ts.isSourceFile(scope) || ts.isModuleBlock(scope))
    scope.statements.forEach(addStatement);
  else if (ts.isCaseBlock(scope))
    scope.clauses.forEach((clause) => {
      clause.statements.forEach(addStatement);
    });
  else if (ts.isCatchClause(scope)) {
    if (scope.variableDeclaration !== undefined) add(scope.variableDeclaration.name);
  } else if (ts.isForStatement(scope) || ts.isForOfStatement(scope) || ts.isForInStatement(scope)) {
    if (scope.initializer !== undefined && ts.isVariableDeclarationList(scope.initializer)) addList(scope.initializer);
  } else if (ts.isClassExpression(scope) && scope.name !== undefined) add(scope.name);
  return names;
});

function addImports(node: ts.ImportDeclaration, add: (name: ts.Identifier) => void): void {
  const clause = node.importClause;
  if (clause?.name !== undefined) add(clause.name);
  const bindings = clause?.namedBindings;
  if (bindings === undefined) return;
  if (ts.isNamespaceImport(bindings)) add(bindings.name);
  else for (const element of bindings.elements) add(element.name);
}
