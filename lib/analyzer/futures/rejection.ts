import * as ts from 'typescript';
import { isMemberAccess, bareName, unwrap } from '../../syntax/expressions.js';

/** How the call that ends a promise chain deals with a failure; `not-a-function` also where it is made to, and given nothing. */
export type Rejection = 'handled' | 'unhandled' | 'not-a-function';

/**
 * Whether a promise chain says what to do when it fails: `.catch(f)`, `.then(f, g)`, or either before `.finally(…)`. A handler
 * that is no function is none.
 */
export function rejectionOf(expression: ts.Expression, checker: ts.TypeChecker): Rejection {
  const call = unwrap(expression);
  if (!ts.isCallExpression(call)) return 'unhandled';
  const callee = unwrap(call.expression);
  if (!isMemberAccess(callee)) return 'unhandled';
  switch (bareName(callee)) {
    case 'catch':
      return call.arguments.length === 0 ? 'not-a-function' : handlerAt(call, 0, checker);
    case 'then':
      return handlerAt(call, 1, checker);
    case 'finally':
      return rejectionOf(callee.expression, checker);
    default:
      return 'unhandled';
  }
}

function handlerAt(call: ts.CallExpression, index: number, checker: ts.TypeChecker): Rejection {
  const handler = call.arguments[index];
  if (handler === undefined || call.arguments.slice(0, index + 1).some((each) => ts.isSpreadElement(each)))
    return 'unhandled';
  if (ts.isFunctionLike(unwrap(handler))) return 'handled';
  const type = checker.getTypeAtLocation(handler);
  // A callback that may be left out, `callback?: (error?: Error) => void`, is left to who leaves it out.
  const given = checker.getNonNullableType(type);
  const parts = given.isUnion() ? given.types : [given];
  return parts.every(mayBeCalled) ? 'handled' : 'not-a-function';
}

function mayBeCalled(type: ts.Type): boolean {
  return (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0 || type.getCallSignatures().length > 0;
}
