import * as ts from 'typescript';
import { unwrap } from '../syntax/expressions.js';

const REGISTERING = /^(?:on|once|addListener|prependListener|prependOnceListener|addEventListener)$/u;

/** Members that only things that emit events have. */
const EMITTING = ['emit', 'removeListener', 'dispatchEvent', 'removeEventListener', 'off'];

/**
 * Whether a call registers a listener, by the shape of its receiver: many libraries declare `on` anew, with their own events,
 * so that no declaration could be listed. The receiver must be able to emit, or to remove what was registered.
 */
export function registersListener(call: ts.CallExpression | ts.NewExpression, checker: ts.TypeChecker): boolean {
  const callee = unwrap(call.expression);
  if (!ts.isCallExpression(call) || !ts.isPropertyAccessExpression(callee) || !REGISTERING.test(callee.name.text))
    return false;
  // An event's name comes first, as a literal, a constant or an enum's member; the listener after it.
  if (call.arguments.length < 2) return false;
  const receiver = checker.getTypeAtLocation(callee.expression);
  return EMITTING.some((member) => checker.getPropertyOfType(receiver, member) !== undefined);
}
