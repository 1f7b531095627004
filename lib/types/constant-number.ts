import * as ts from 'typescript';
import { unwrap } from '../syntax/expressions.js';
import { literalValue } from '../syntax/literals.js';
import { declarationOf } from '../syntax/variable-uses.js';
import { resolveSymbol } from './resolve.js';

const MAX_DEPTH = 8;

/**
 * The number that an expression always is: literals, arithmetic on them, and `const` variables that hold them, in other files too.
 *
 * @example `1 << 15` → 32768; `ITERATIONS` → 100000 with `const ITERATIONS = 100_000`
 */
export function constantNumber(expression: ts.Expression, checker: ts.TypeChecker, depth = 0): number | undefined {
  if (depth > MAX_DEPTH) return undefined;
  const value = unwrap(expression);
  const literal = literalValue(value);
  if (literal !== undefined) return typeof literal === 'number' ? literal : undefined;
  if (ts.isBinaryExpression(value)) {
    const left = constantNumber(value.left, checker, depth + 1);
    const right = left === undefined ? undefined : constantNumber(value.right, checker, depth + 1);
    return left === undefined || right === undefined ? undefined : calculate(value.operatorToken.kind, left, right);
  }
  const initializer = constantInitializer(value, checker);
  return initializer === undefined ? undefined : constantNumber(initializer, checker, depth + 1);
}

/** What a `const` variable or a `readonly` field is initialised with; undefined for every other expression. */
export function constantInitializer(expression: ts.Expression, checker: ts.TypeChecker): ts.Expression | undefined {
  const value = unwrap(expression);
  const declaration = ts.isIdentifier(value)
    ? (ownVariable(value) ?? resolveSymbol(checker, value)?.valueDeclaration)
    : ts.isPropertyAccessExpression(value) && mayHoldConstants(value.expression)
      ? resolveSymbol(checker, value)?.valueDeclaration
      : undefined;
  if (declaration === undefined) return undefined;
  if (ts.isVariableDeclaration(declaration)) {
    return (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) === 0 ? undefined : declaration.initializer;
  }
  const isReadonly = (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Readonly) !== 0;
  return ts.isPropertyDeclaration(declaration) && isReadonly ? declaration.initializer : undefined;
}

/** The variable or parameter of this file that a name stands for: no type is needed to find it. */
function ownVariable(name: ts.Identifier): ts.Declaration | undefined {
  const declaration = declarationOf(name);
  return declaration !== undefined && (ts.isVariableDeclaration(declaration) || ts.isParameter(declaration))
    ? declaration
    : undefined;
}

/** Constants are read off `this`, a class, an enum or a module, and hardly ever off what a function was given or has made. */
function mayHoldConstants(receiver: ts.Expression): boolean {
  const value = unwrap(receiver);
  if (value.kind === ts.SyntaxKind.ThisKeyword) return true;
  return ts.isIdentifier(value) && ownVariable(value) === undefined;
}

function calculate(operator: ts.SyntaxKind, left: number, right: number): number | undefined {
  switch (operator) {
    case ts.SyntaxKind.PlusToken:
      return left + right;
    case ts.SyntaxKind.MinusToken:
      return left - right;
    case ts.SyntaxKind.AsteriskToken:
      return left * right;
    case ts.SyntaxKind.SlashToken:
      return left / right;
    case ts.SyntaxKind.AsteriskAsteriskToken:
      return left ** right;
    case ts.SyntaxKind.LessThanLessThanToken:
      return left << right;
    default:
      return undefined;
  }
}
