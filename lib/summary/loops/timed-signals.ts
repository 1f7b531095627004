import * as ts from 'typescript';
import { bindingOf } from '../../syntax/bindings.js';
import { calleeOf, unwrap } from '../../syntax/expressions.js';

/** Whether a place is one that only a timer sets: `signal.aborted` of `const signal = AbortSignal.timeout(ms)`. */
export function isSetByTimer(place: ts.Expression): boolean {
  if (!ts.isPropertyAccessExpression(place) || place.name.text !== 'aborted') return false;
  const signal = unwrap(place.expression);
  const declared = ts.isIdentifier(signal) ? bindingOf(signal)?.parent : undefined;
  if (declared === undefined || !ts.isVariableDeclaration(declared) || declared.initializer === undefined) return false;
  const made = unwrap(declared.initializer);
  const isConstant = (ts.getCombinedNodeFlags(declared) & ts.NodeFlags.Const) !== 0;
  return isConstant && ts.isCallExpression(made) && calleeOf(made).getText() === 'AbortSignal.timeout';
}
