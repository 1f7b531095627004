/** Conditions that the arguments of a call decide: `if (throwError) throw error;` of `save(false)`. */
import * as ts from 'typescript';
import { isAsyncCallable, type Callable } from '../../callgraph/callable.js';
import { bindingOf } from '../../syntax/bindings.js';
import { unwrap } from '../../syntax/expressions.js';
import { usesOfVariable } from '../../syntax/variable-uses.js';

/** What a condition comes to; undefined where it is not decided. */
export type Decides = (condition: ts.Expression) => boolean | undefined;

/**
 * What the conditions of an asynchronous function come to in a call that gives `true` or `false` for some of its parameters; undefined where it gives
 * neither. Parameters that are left out have their defaults.
 */
export function decidedBy(call: ts.CallExpression, callable: Callable): Decides | undefined {
  if (ts.isClassLike(callable) || !isAsyncCallable(callable) || !call.arguments.some(isTruthValue)) return undefined;
  const known = new Map<ts.Node, boolean>();
  for (const [at, { name, initializer, dotDotDotToken }] of callable.parameters.entries()) {
    const value = truthOf(call.arguments[at] ?? initializer);
    const isFixed = ts.isIdentifier(name) && dotDotDotToken === undefined && usesOfVariable(name).writes.length === 0;
    if (isFixed && value !== undefined) known.set(name, value);
  }
  const decides: Decides = (condition) => {
    const test = unwrap(condition);
    if (ts.isIdentifier(test)) return known.get(bindingOf(test) ?? test);
    if (ts.isPrefixUnaryExpression(test) && test.operator === ts.SyntaxKind.ExclamationToken)
      return not(decides(test.operand));
    if (!ts.isBinaryExpression(test)) return undefined;
    const sides = [decides(test.left), decides(test.right)];
    switch (test.operatorToken.kind) {
      case ts.SyntaxKind.AmpersandAmpersandToken:
        return sides.includes(false) ? false : undefined;
      case ts.SyntaxKind.BarBarToken:
        return sides.includes(true) ? true : undefined;
      default:
        return undefined;
    }
  };
  return known.size > 0 ? decides : undefined;
}

function isTruthValue(value: ts.Expression): boolean {
  return truthOf(value) !== undefined;
}

function truthOf(value: ts.Expression | undefined): boolean | undefined {
  const kind = value === undefined ? undefined : unwrap(value).kind;
  return kind === ts.SyntaxKind.TrueKeyword ? true : kind === ts.SyntaxKind.FalseKeyword ? false : undefined;
}

function not(value: boolean | undefined): boolean | undefined {
  return value === undefined ? undefined : !value;
}
