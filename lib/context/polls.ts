import type * as ts from 'typescript';
import { unitName, type FunctionNode } from '../syntax/functions.js';
import { wakerKind } from '../types/poll.js';

/** Whether a function is named as a poll and has a parameter to go with it: the cheap question before {@link isPoll}. */
export function isNamedPoll(fn: FunctionNode): boolean {
  return fn.parameters.length > 0 && /^poll(?![a-z])/u.test(unitName(fn) ?? '');
}

/** Whether a function is a poll of a future: whoever drives futures calls it between other tasks. */
export function isPoll(fn: FunctionNode, checker: ts.TypeChecker): boolean {
  if (!isNamedPoll(fn)) return false;
  return fn.parameters.some(
    ({ name }) => wakerKind(checker, checker.getTypeAtLocation(name), name.getText()) !== undefined,
  );
}
