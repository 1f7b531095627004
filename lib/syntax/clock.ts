import * as ts from 'typescript';
import { calleeOf } from './expressions.js';

/** `Date.now()`, `performance.now()`, `process.hrtime()`, `new Date()`, `d.getTime()`. */
export function clockRead(call: ts.Node): boolean {
  if (ts.isNewExpression(call))
    return ts.isIdentifier(call.expression) && call.expression.text === 'Date' && (call.arguments?.length ?? 0) === 0;
  if (!ts.isCallExpression(call)) return false;
  return /^(?:Date\.now|performance\.now|process\.hrtime(?:\.bigint)?|process\.uptime|new Date\(\)\.(?:getTime|valueOf))$/u.test(
    calleeOf(call).getText().replace(/\s/gu, ''),
  );
}
