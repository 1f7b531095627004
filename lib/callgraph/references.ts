/** Where a function of the program is used: called, handed over, or taken as a value. Found by name in text, then resolved. */
import ts from 'typescript';
import { propertyName } from '../syntax/expressions.js';
import { unitName } from '../syntax/functions.js';
import { followAlias } from '../types/symbols.js';
import type { Callable } from './callable.js';
import type { ProgramView } from './program-view.js';

/** More occurrences of a name than this are not resolved. */
const MAX_OCCURRENCES = 150;

/**
 * The identifiers that refer to a function, its own declaration and import or export clauses excluded.
 * Undefined when it has no name to look for, or when the name occurs too often to follow.
 */
export function referencesTo(callable: Callable, view: ProgramView): readonly ts.Identifier[] | undefined {
  const name = unitName(callable);
  if (name === undefined || name === 'default') return undefined;
  const names = new Set([name]);
  const references: ts.Identifier[] = [];
  const declarations = declarationsOf(callable);
  let looked = 0;
  for (const each of names) {
    for (const file of view.files) {
      for (const identifier of occurrences(file, each)) {
        if (looked++ > MAX_OCCURRENCES) return undefined;
        if (!refersTo(identifier, declarations, view.checker)) continue;
        const renamed = renaming(identifier);
        if (renamed !== undefined) names.add(renamed);
        else if (!isDeclaring(identifier)) references.push(identifier);
      }
    }
  }
  return references;
}

function declarationsOf(callable: Callable): readonly ts.Node[] {
  const { parent } = callable;
  const holds =
    ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent) ? [parent] : [];
  return [callable, ...holds];
}

function refersTo(identifier: ts.Identifier, declarations: readonly ts.Node[], checker: ts.TypeChecker): boolean {
  const { parent } = identifier;
  const symbol = ts.isShorthandPropertyAssignment(parent)
    ? checker.getShorthandAssignmentValueSymbol(parent)
    : checker.getSymbolAtLocation(identifier);
  const target = symbol === undefined ? undefined : followAlias(checker, symbol);
  return target?.declarations?.some((declaration) => declarations.includes(declaration)) ?? false;
}

/** The other name that an import or export gives: `import { f as g }` → g. */
function renaming(identifier: ts.Identifier): string | undefined {
  const { parent } = identifier;
  if ((ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) && parent.propertyName === identifier) return parent.name.text;
  if (ts.isImportClause(parent)) return identifier.text;
  return undefined;
}

function isDeclaring(identifier: ts.Identifier): boolean {
  const { parent } = identifier;
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent) || ts.isImportClause(parent) || ts.isExportAssignment(parent)) {
    return true;
  }
  return 'name' in parent && parent.name === identifier && !ts.isPropertyAccessExpression(parent) && !ts.isShorthandPropertyAssignment(parent);
}

const WORD = /[\w$]/u;

/** The identifiers of a file that are spelled so, in text order. */
function occurrences(file: ts.SourceFile, name: string): readonly ts.Identifier[] {
  const found: ts.Identifier[] = [];
  const { text } = file;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    if (WORD.test(text[at - 1] ?? ' ') || WORD.test(text[at + name.length] ?? ' ')) continue;
    const node = identifierAt(file, at);
    if (node?.text === name) found.push(node);
  }
  return found;
}

/** The identifier that starts at a position; undefined inside comments, strings and types' keywords. */
function identifierAt(file: ts.SourceFile, position: number): ts.Identifier | undefined {
  let current: ts.Node = file;
  for (;;) {
    const child: ts.Node | undefined = ts.forEachChild(current, (each) => (each.pos <= position && position < each.end ? each : undefined));
    if (child === undefined) break;
    current = child;
  }
  return ts.isIdentifier(current) && current.getStart(file) === position ? current : undefined;
}

/** Whether a class member may also be reached through an interface or a base class, where its own name does not lead to it. */
export function mayBeReachedIndirectly(callable: Callable): boolean {
  const { parent } = callable;
  if (!ts.isClassLike(parent)) return ts.isObjectLiteralExpression(parent);
  return parent.heritageClauses !== undefined && !ts.isConstructorDeclaration(callable) && propertyName(callable.name) !== undefined;
}
