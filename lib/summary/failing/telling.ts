import * as ts from 'typescript';
import { unwrap } from '../../syntax/expressions.js';
import { isFunctionLiteral } from '../../syntax/functions.js';
import { isErrorFirst } from '../obligations/handing.js';

/**
 * Whether a call is given a callback, last, that is told of a failure: one that takes an error first, `connect(options, (error, client)
 * => …)`, one that is called so, `proxy(req, res, next)`, or one where the declaration says `Callback`, `redis.del(key, resolve)`.
 */
export function tellsCallback(call: ts.CallExpression, checker: ts.TypeChecker): boolean {
  const last = call.arguments.at(-1);
  const callback = last === undefined ? undefined : unwrap(last);
  if (last === undefined || callback === undefined) return false;
  if (isFunctionLiteral(callback)) return isErrorFirst(callback) || isDeclaredCallback(last, checker);
  if (!ts.isIdentifier(callback)) return false;
  if (CALLBACK.test(callback.text)) return checker.getTypeAtLocation(callback).getCallSignatures().length > 0;
  return SETTLE.test(callback.text) && isDeclaredCallback(last, checker);
}

const CALLBACK = /^(?:callback|cb|done|next)$/u;
const SETTLE = /^(?:resolve|reject)$/u;

function isDeclaredCallback(argument: ts.Expression, checker: ts.TypeChecker): boolean {
  const expected = checker.getContextualType(argument);
  const parts = expected?.isUnion() === true ? expected.types : [expected];
  return parts.some((part) => /callback/iu.test((part?.aliasSymbol ?? part?.getSymbol())?.name ?? ''));
}
