import * as ts from 'typescript';
import { bareName, unwrap } from '../../syntax/expressions.js';

/** What says that somebody has ended it. Asking whether there is something to do raises no such flag. */
const STOPPED = /^#?(?:is)?(?:aborted|cancell?ed|closed|closing|destroyed|disposed|stopped|stopping)$/iu;

export function isStopFlag(name: string): boolean {
  return STOPPED.test(name);
}

/** `!this.stopped`, `!signal.aborted`: for as long as nobody ends it. */
export function isStopTest(condition: ts.Expression): boolean {
  const test = unwrap(condition);
  if (!ts.isPrefixUnaryExpression(test) || test.operator !== ts.SyntaxKind.ExclamationToken) return false;
  const flag = unwrap(test.operand);
  return isStopFlag(bareName(ts.isCallExpression(flag) ? flag.expression : flag) ?? '');
}
