import type * as ts from 'typescript';
import { unwrap } from '../../syntax/expressions.js';
import { isFunctionLiteral } from '../../syntax/functions.js';
import { isErrorFirst } from '../obligations/handing.js';

/** Whether a call is given an error-first callback, last: `connect(options, (error, client) => …)`. Its failure is told there. */
export function tellsCallback(call: ts.CallExpression): boolean {
  const last = call.arguments.at(-1);
  const callback = last === undefined ? undefined : unwrap(last);
  return callback !== undefined && isFunctionLiteral(callback) && isErrorFirst(callback);
}
