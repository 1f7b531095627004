import * as ts from 'typescript';
import { isMemberAccess, requiredModule, unwrap } from '../syntax/expressions.js';
import { declarationOf } from '../syntax/variable-uses.js';
import type { ApiRef } from '../catalogue/records.js';
import { builtinName } from './api-ref.js';
import { symbolOfName } from './name-symbol.js';

/** The symbol an alias stands for in the end; undefined when it points into a module that cannot be resolved. */
export function followAlias(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol | undefined {
  if ((symbol.flags & ts.SymbolFlags.Alias) === 0) return symbol;
  const target = checker.getAliasedSymbol(symbol);
  return checker.isUnknownSymbol(target) ? undefined : target;
}

/** The declaration that a name refers to, in its own file or behind an import of it. */
export function declarationBehind(name: ts.Identifier, checker: ts.TypeChecker): ts.Declaration | undefined {
  const own = declarationOf(name);
  if (own === undefined || !(ts.isImportSpecifier(own) || ts.isImportClause(own))) return own;
  const symbol = symbolOfName(name, checker);
  return symbol === undefined ? undefined : followAlias(checker, symbol)?.valueDeclaration;
}

/**
 * What an expression names by its import alone: `readFileSync` of `import { readFileSync } from 'fs'`, `fs.readFileSync` of
 * `import * as fs`, `ipcMain.on` of `import { ipcMain } from 'electron'`. The way out where types do not resolve, and the only way to name a default export.
 * Relative imports are followed through re-exports as far as symbols reach.
 */
export function importedRef(checker: ts.TypeChecker, expression: ts.Expression): ApiRef | undefined {
  const value = unwrap(expression);
  if (ts.isIdentifier(value)) {
    const symbol = symbolOfName(value, checker);
    return symbol === undefined ? undefined : importOfSymbol(checker, symbol);
  }
  if (!isMemberAccess(value)) return undefined;
  const name = ts.isPropertyAccessExpression(value)
    ? value.name.text
    : ts.isStringLiteralLike(value.argumentExpression)
      ? value.argumentExpression.text
      : undefined;
  if (name === undefined) return undefined;
  const owner = importOfOwner(checker, unwrap(value.expression));
  return owner === undefined
    ? undefined
    : { module: owner.module, name: isWhole(owner) ? name : `${owner.name}.${name}` };
}

/** What the owner of a member is of an external module. */
function importOfOwner(checker: ts.TypeChecker, expression: ts.Expression): ApiRef | undefined {
  const required = requiredModule(expression);
  if (required === undefined) return importedRef(checker, expression);
  return isExternal(required) ? { module: builtinName(required), name: '*' } : undefined;
}

/** Whether it is the namespace of a module, or the default export, which stands for it. */
function isWhole({ name }: ApiRef): boolean {
  return name === '*' || name === 'default';
}

function importOfSymbol(checker: ts.TypeChecker, symbol: ts.Symbol): ApiRef | undefined {
  let current: ts.Symbol | undefined = symbol;
  for (let hops = 0; current !== undefined && hops < 16; hops++) {
    const declaration: ts.Declaration | undefined = current.declarations?.[0];
    if (declaration === undefined) return undefined;
    const ref = importOfDeclaration(declaration);
    if (ref !== undefined) return ref;
    if ((current.flags & ts.SymbolFlags.Alias) === 0) return undefined;
    current = checker.getImmediateAliasedSymbol(current);
  }
  return undefined;
}

function importOfDeclaration(declaration: ts.Declaration): ApiRef | undefined {
  if (ts.isImportSpecifier(declaration)) {
    return externalRef(
      declaration.parent.parent.parent.moduleSpecifier,
      (declaration.propertyName ?? declaration.name).text,
    );
  }
  if (ts.isImportClause(declaration))
    return externalRef((declaration.parent as ts.ImportDeclaration).moduleSpecifier, 'default');
  if (ts.isNamespaceImport(declaration)) return externalRef(declaration.parent.parent.moduleSpecifier, '*');
  if (ts.isExportSpecifier(declaration)) {
    const specifier = declaration.parent.parent.moduleSpecifier;
    return specifier === undefined
      ? undefined
      : externalRef(specifier, (declaration.propertyName ?? declaration.name).text);
  }
  if (ts.isImportEqualsDeclaration(declaration) && ts.isExternalModuleReference(declaration.moduleReference)) {
    return externalRef(declaration.moduleReference.expression, '*');
  }
  if (ts.isVariableDeclaration(declaration) && declaration.initializer !== undefined) {
    const required = requiredModule(declaration.initializer);
    return required !== undefined && isExternal(required) ? { module: builtinName(required), name: '*' } : undefined;
  }
  if (ts.isBindingElement(declaration)) return importOfBinding(declaration);
  return undefined;
}

/** `const { readFileSync: r } = require('fs')` */
function importOfBinding(element: ts.BindingElement): ApiRef | undefined {
  const variable = element.parent.parent;
  if (!ts.isVariableDeclaration(variable) || variable.initializer === undefined) return undefined;
  const required = requiredModule(variable.initializer);
  const name = element.propertyName ?? element.name;
  if (required === undefined || !isExternal(required) || !ts.isIdentifier(name)) return undefined;
  return { module: builtinName(required), name: name.text };
}

function externalRef(specifier: ts.Expression, name: string): ApiRef | undefined {
  if (!ts.isStringLiteralLike(specifier) || !isExternal(specifier.text)) return undefined;
  return { module: builtinName(specifier.text), name };
}

function isExternal(specifier: string): boolean {
  return !specifier.startsWith('.') && !specifier.startsWith('/');
}
