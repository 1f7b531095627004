import * as ts from 'typescript';
import { memoize } from '../util/memo.js';
import { isNamedElement } from './expressions.js';

/** Whether a node may declare names of its own. */
export function isScope(node: ts.Node): boolean {
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

/**
 * What one scope declares, by name: of several declarations of one name the last. `var` belongs to the function, module or static
 * block around it, wherever it stands in there. Cached by node.
 */
export const namesOf: (scope: ts.Node) => ReadonlyMap<string, ts.Identifier> = memoize((scope: ts.Node) => {
  const names = new Map<string, ts.Identifier>();
  const add = (name: ts.BindingName): void => {
    if (ts.isIdentifier(name)) names.set(name.text, name);
    else for (const element of name.elements) if (isNamedElement(element)) add(element.name);
  };
  const addList = (list: ts.VariableDeclarationList): void => {
    for (const declaration of list.declarations) add(declaration.name);
  };
  const addBlockScoped = (list: ts.VariableDeclarationList): void => {
    if ((list.flags & ts.NodeFlags.BlockScoped) !== 0) addList(list);
  };
  const addVars = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) || ts.isClassLike(node) || ts.isExpressionStatement(node)) return;
    if (ts.isVariableDeclarationList(node) && (node.flags & ts.NodeFlags.BlockScoped) === 0) addList(node);
    ts.forEachChild(node, addVars);
  };
  const addStatement = (node: ts.Statement): void => {
    if (ts.isVariableStatement(node)) addBlockScoped(node.declarationList);
    else if ((ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) && node.name !== undefined) add(node.name);
    else if (ts.isEnumDeclaration(node) || ts.isImportEqualsDeclaration(node)) add(node.name);
    else if (ts.isModuleDeclaration(node) && ts.isIdentifier(node.name)) add(node.name);
    else if (ts.isImportDeclaration(node)) addImports(node, add);
  };

  if (ts.isFunctionLike(scope)) {
    if (ts.isFunctionExpression(scope) && scope.name !== undefined) add(scope.name);
    if ('body' in scope && scope.body !== undefined && mayDeclareVars(scope)) addVars(scope.body);
    for (const parameter of scope.parameters) if (!ts.isJSDocParameterTag(parameter)) add(parameter.name);
  } else if (ts.isBlock(scope) || ts.isSourceFile(scope) || ts.isModuleBlock(scope)) {
    const isHome = !ts.isBlock(scope) || ts.isClassStaticBlockDeclaration(scope.parent);
    if (isHome && mayDeclareVars(scope)) scope.statements.forEach(addVars);
    scope.statements.forEach(addStatement);
  } else if (ts.isCaseBlock(scope))
    scope.clauses.forEach((clause) => {
      clause.statements.forEach(addStatement);
    });
  else if (ts.isCatchClause(scope)) {
    if (scope.variableDeclaration !== undefined) add(scope.variableDeclaration.name);
  } else if (ts.isForStatement(scope) || ts.isForOfStatement(scope) || ts.isForInStatement(scope)) {
    if (scope.initializer !== undefined && ts.isVariableDeclarationList(scope.initializer))
      addBlockScoped(scope.initializer);
  } else if (ts.isClassExpression(scope) && scope.name !== undefined) add(scope.name);
  return names;
});

/** Whether a file has the word `var` anywhere; most have not, and need no search for it. */
function mayDeclareVars(node: ts.Node): boolean {
  return hasWordVar(node.getSourceFile());
}

const hasWordVar: (file: ts.SourceFile) => boolean = memoize((file: ts.SourceFile) => /\bvar\b/u.test(file.text));

function addImports(node: ts.ImportDeclaration, add: (name: ts.Identifier) => void): void {
  const clause = node.importClause;
  if (clause?.name !== undefined) add(clause.name);
  const bindings = clause?.namedBindings;
  if (bindings === undefined) return;
  if (ts.isNamespaceImport(bindings)) add(bindings.name);
  else for (const element of bindings.elements) add(element.name);
}
