import * as ts from 'typescript';
import { memoize } from '../util/memo.js';
import { isTarget } from './assignments.js';
import { isScope, namesOf } from './scopes.js';

/**
 * The name that declares what an identifier refers to, by lexical scope alone: no checker is asked. Undefined for globals, and for
 * names that are not references. Types, namespaces and `with` are not looked at.
 *
 * @example in `(resolve) => { f(() => resolve()) }` the inner `resolve` is bound by the parameter's name
 */
export function bindingOf(identifier: ts.Identifier): ts.Identifier | undefined {
  return isReference(identifier) ? nameVisibleFrom(identifier.parent, identifier.text) : undefined;
}

/** The name that stands for all declarations of the variable that a name declares: a `var` or an overload may be declared again. */
export function declaringName(name: ts.Identifier): ts.Identifier {
  const declaration = name.parent;
  const isOutside = ts.isFunctionDeclaration(declaration) || ts.isClassDeclaration(declaration);
  return nameVisibleFrom(isOutside ? declaration.parent : declaration, name.text) ?? name;
}

function nameVisibleFrom(start: ts.Node, text: string): ts.Identifier | undefined {
  for (let scope = start as ts.Node | undefined; scope !== undefined; scope = scope.parent as ts.Node | undefined) {
    const found = isScope(scope) ? namesOf(scope).get(text) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Every reference inside `root` by its name, nested functions included. Cached by node. */
export const referencesIn: (root: ts.Node) => ReadonlyMap<string, readonly ts.Identifier[]> = memoize(
  (root: ts.Node) => {
    const found = new Map<string, ts.Identifier[]>();
    const visit = (node: ts.Node): void => {
      if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return;
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

/** The uses of the variable that a name declares, inside a node. */
export function usesWithin(root: ts.Node, name: ts.Identifier): readonly ts.Identifier[] {
  return (referencesIn(root).get(name.text) ?? []).filter((reference) => bindingOf(reference) === name);
}

/** Whether a variable is given a value anywhere but where it is declared. Cached by the declaring name. */
export const isAssignedLater: (name: ts.Identifier) => boolean = memoize((name: ts.Identifier) => {
  const uses = referencesIn(name.getSourceFile()).get(name.text) ?? [];
  return uses.some((use) => isTarget(use) && bindingOf(use) === name);
});

/** Whether an identifier stands for a variable, and does not name a declaration, a member or a label. */
export function isReference(node: ts.Identifier): boolean {
  const parent: ts.Node & { readonly name?: ts.Node; readonly propertyName?: ts.Node; readonly label?: ts.Node } =
    node.parent;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  if (ts.isExportSpecifier(parent)) {
    return (parent.propertyName ?? parent.name) === node && parent.parent.parent.moduleSpecifier === undefined;
  }
  return parent.name !== node && parent.propertyName !== node && parent.label !== node && !ts.isImportClause(parent);
}
