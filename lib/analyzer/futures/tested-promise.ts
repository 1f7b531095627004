import * as ts from 'typescript';
import { isAsyncCallable } from '../../callgraph/callable.js';
import { isCallLike, wrapped } from '../../syntax/expressions.js';
import { outermostBranch } from '../../syntax/outcomes.js';
import type { Future } from '../../types/future.js';
import { tracksAbsence } from '../../types/strictness.js';
import type { Foundation } from '../foundation.js';

/**
 * Whether an eager future, of which nothing becomes but that it is tested or compared, is a promise that is taken for what it answers:
 * `if (!isOpen(door))`, `find(id) !== undefined`. Such a test always comes out the same way, whether the promise can fail or not. What may
 * be no promise is tested rightly, and so is a variable that may hold none.
 */
export function isTestedAsAnswer(value: ts.Expression, future: Future, edges: Foundation['edges']): boolean {
  return (
    !(future.isArray || future.needsNoObserver) &&
    isAlwaysPromise(value, future, edges) &&
    isTestOfPromise(value, edges.dispatch.view.checker)
  );
}

/** Whether an expression is a condition as it is: of a promise there the compiler says that it is always true (TS2801). */
export function isToldByCompiler(value: ts.Expression): boolean {
  const node = wrapped(value);
  const { parent } = node;
  return ts.isIfStatement(parent) || (ts.isConditionalExpression(parent) && parent.condition === node);
}

/** Whether a call answers a promise whatever happens. Types that leave `null` and `undefined` out of account do not say that. */
export function isAlwaysPromise(
  value: ts.Expression,
  { isPromise }: Future,
  { dispatch }: Foundation['edges'],
): boolean {
  if (!isPromise) return false;
  return (
    tracksAbsence(dispatch.view.program) ||
    (isCallLike(value) && dispatch.callsOnly(value, (callable) => isAsyncCallable(callable)))
  );
}

/** Whether what is tested, or the variable that is, holds that promise and nothing else. */
function isTestOfPromise(value: ts.Expression, checker: ts.TypeChecker): boolean {
  const outcome = wrapped(outermostBranch(value));
  const { parent } = outcome;
  if (ts.isVariableDeclaration(parent)) return isOneType(parent.name, checker);
  if (!ts.isBinaryExpression(parent) || parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken)
    return true;
  const isAssigned = parent.operatorToken.kind === ts.SyntaxKind.EqualsToken && parent.right === outcome;
  return isOneType(isAssigned ? parent.left : outcome, checker);
}

function isOneType(place: ts.Node, checker: ts.TypeChecker): boolean {
  const type = checker.getTypeAtLocation(place);
  return !type.isUnion() && (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) === 0;
}
