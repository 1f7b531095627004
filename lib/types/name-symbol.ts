import * as ts from 'typescript';
import { bindingOf, isReference } from '../syntax/bindings.js';
import { memoize } from '../util/memo.js';

/**
 * The symbol that a name stands for, aliases not followed. The checker is asked once for each variable of a file and once for each
 * global of the program, not once for each use: scopes tell which uses are of one variable, and on the tsgo backend every question
 * is a message to another process.
 */
export function symbolOfName(name: ts.Identifier, checker: ts.TypeChecker): ts.Symbol | undefined {
  if (ts.isShorthandPropertyAssignment(name.parent)) return checker.getShorthandAssignmentValueSymbol(name.parent);
  if (!isReference(name) || isOfType(name) || mayHaveOtherScopes(name.getSourceFile()))
    return checker.getSymbolAtLocation(name);
  const declared = bindingOf(name);
  if (declared === undefined) return globalOf(name, checker);
  // The name of a parameter property declares two symbols.
  return checker.getSymbolAtLocation(ts.isParameter(declared.parent) ? name : declared);
}

/** Symbols of globals. The key is the checker, then the name; the lifetime is the program's. */
const globals: (checker: ts.TypeChecker) => Map<string, ts.Symbol> = memoize(() => new Map<string, ts.Symbol>());

function globalOf(name: ts.Identifier, checker: ts.TypeChecker): ts.Symbol | undefined {
  const known = globals(checker).get(name.text);
  if (known !== undefined) return known;
  const symbol = checker.getSymbolAtLocation(name);
  const file = name.getSourceFile();
  // What the file itself declares, scopes have not seen: it is not for other files to know.
  if (symbol?.declarations?.every((each) => each.getSourceFile() !== file) === true)
    globals(checker).set(name.text, symbol);
  return symbol;
}

/** A type may have the name of a variable. */
function isOfType({ parent }: ts.Identifier): boolean {
  return ts.isTypeNode(parent) || ts.isQualifiedName(parent);
}

/** Whether a file has scopes that scopes.ts does not know: parts of one namespace see each other's names, and `with` an object's. */
const mayHaveOtherScopes: (file: ts.SourceFile) => boolean = memoize((file: ts.SourceFile) =>
  /\b(?:namespace|module)\s+[\w$.]+\s*\{|\bwith\s*\(/u.test(file.text),
);
