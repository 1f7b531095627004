/** Callbacks of the functions around: who calls one tells whoever waits for all of this, and may leave the rest undone. */
import * as ts from 'typescript';
import { bindingOf } from '../../syntax/bindings.js';
import { bareName, unwrap } from '../../syntax/expressions.js';
import { isErrorName } from './handing.js';
import { isDeclaredIn } from './positions.js';

/** Whether a call is one of a callback that a function around `root` was given: `callback(null, cached)`. */
export function tellsAround(call: ts.CallExpression, root: ts.Node): boolean {
  const callee = unwrap(call.expression);
  if (!ts.isIdentifier(callee) || call.arguments.length === 0) return false;
  if (!/^(?:bail|cb|callback|done|next|fail|reject|onError|onFailure)$/u.test(callee.text)) return false;
  const binding = bindingOf(callee);
  return binding !== undefined && isTaken(binding) && !isDeclaredIn(binding, root);
}

/** `callback`, or `{ onError }`, of the parameters of a function. */
function isTaken({ parent }: ts.Identifier): boolean {
  return ts.isParameter(parent) || (ts.isBindingElement(parent) && ts.isParameter(parent.parent.parent));
}

/** The same, with a failure: `bail(err)`, `callback(new Error('…'))`. */
export function tellsFailureAround(call: ts.CallExpression, root: ts.Node): boolean {
  const [told] = call.arguments.map(unwrap);
  if (told === undefined || !tellsAround(call, root)) return false;
  return ts.isNewExpression(told)
    ? /(?:Error|Exception)$/u.test(bareName(told.expression) ?? '')
    : ts.isIdentifier(told) && isErrorName(told.text);
}
