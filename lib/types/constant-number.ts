import ts from 'typescript';
import { unwrap } from '../syntax/expressions.js';
import { literalValue } from '../syntax/literals.js';
import { resolveSymbol } from './symbols.js';

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
  if (!ts.isIdentifier(value) && !ts.isPropertyAccessExpression(value)) return undefined;
  const declaration = resolveSymbol(checker, value)?.valueDeclaration;
  if (declaration === undefined) return undefined;
  if (ts.isVariableDeclaration(declaration)) {
    return (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) === 0 ? undefined : declaration.initializer;
  }
  const isReadonly = (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Readonly) !== 0;
  return ts.isPropertyDeclaration(declaration) && isReadonly ? declaration.initializer : undefined;
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
