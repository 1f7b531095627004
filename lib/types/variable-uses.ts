import ts from 'typescript';
import { identifiersOf, isBindingName, isVariableUse } from '../syntax/identifiers.js';

/** Where a variable of one file is used, by text order. */
export interface VariableUses {
  readonly reads: readonly ts.Identifier[];
  /** The targets of assignments, the declaration's own initialiser not counted. */
  readonly writes: readonly ts.Identifier[];
}

/**
 * The uses of the variable that an identifier declares. By text alone where the file declares the name once; the checker is
 * asked only where it is declared again.
 */
export function usesOfVariable(name: ts.Identifier, checker: ts.TypeChecker): VariableUses {
  const known = usesByName.get(name);
  if (known !== undefined) return known;
  const uses = findUses(name, checker);
  usesByName.set(name, uses);
  return uses;
}

/**
 * The declaration that a name refers to, by text alone where the file declares the name once. Undefined for what the file does
 * not declare.
 */
export function declarationOf(use: ts.Identifier, checker: ts.TypeChecker): ts.Declaration | undefined {
  const bindings = identifiersOf(use.getSourceFile()).get(use.text).filter(isBindingName);
  const [only] = bindings;
  if (bindings.length > 1) return checker.getSymbolAtLocation(use)?.valueDeclaration;
  return only?.parent as ts.Declaration | undefined;
}

/** Which variable a name means is decided by the scopes of one file, so the answer survives other files' edits. */
const usesByName = new WeakMap<ts.Identifier, VariableUses>();

function findUses(name: ts.Identifier, checker: ts.TypeChecker): VariableUses {
  const sameText = identifiersOf(name.getSourceFile()).get(name.text);
  const isAmbiguous = sameText.some((each) => each !== name && isBindingName(each));
  const declared = isAmbiguous ? checker.getSymbolAtLocation(name) : undefined;
  const reads: ts.Identifier[] = [];
  const writes: ts.Identifier[] = [];
  for (const use of sameText) {
    if (use === name || !isVariableUse(use)) continue;
    if (isAmbiguous && symbolOf(use, checker) !== declared) continue;
    const isTarget = isWritten(use);
    if (isTarget) writes.push(use);
    if (!isTarget || isReadAsWell(use)) reads.push(use);
  }
  return { reads, writes };
}

function symbolOf(use: ts.Identifier, checker: ts.TypeChecker): ts.Symbol | undefined {
  return ts.isShorthandPropertyAssignment(use.parent)
    ? checker.getShorthandAssignmentValueSymbol(use.parent)
    : ts.isExportSpecifier(use.parent)
      ? checker.getExportSpecifierLocalTargetSymbol(use.parent)
      : checker.getSymbolAtLocation(use);
}

/** The target of `=`, of a compound assignment or of `++`; inside a pattern, or before `of`, as well. */
function isWritten(use: ts.Identifier): boolean {
  let node: ts.Node = use;
  let { parent } = use;
  while (
    ts.isParenthesizedExpression(parent) ||
    ts.isArrayLiteralExpression(parent) ||
    ts.isSpreadElement(parent) ||
    (ts.isPropertyAssignment(parent) && parent.initializer === node) ||
    ts.isShorthandPropertyAssignment(parent) ||
    ts.isObjectLiteralExpression(parent)
  ) {
    node = parent;
    parent = parent.parent;
  }
  if (ts.isBinaryExpression(parent)) {
    const { kind } = parent.operatorToken;
    return parent.left === node && kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
  }
  if (ts.isForOfStatement(parent) || ts.isForInStatement(parent)) return parent.initializer === node;
  return (ts.isPrefixUnaryExpression(parent) || ts.isPostfixUnaryExpression(parent)) && isIncrement(parent.operator);
}

function isIncrement(operator: ts.SyntaxKind): boolean {
  return operator === ts.SyntaxKind.PlusPlusToken || operator === ts.SyntaxKind.MinusMinusToken;
}

/** `x ??= f()` tests the old value, and answers it. */
function isReadAsWell(use: ts.Identifier): boolean {
  const { parent } = use;
  return (
    ts.isBinaryExpression(parent) && parent.left === use && parent.operatorToken.kind !== ts.SyntaxKind.EqualsToken
  );
}
