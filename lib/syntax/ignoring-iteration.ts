import type * as ts from 'typescript';
import { bareName, calleeOf, isMemberAccess } from './expressions.js';

/** Iterations of the language that ignore what their callback answers. */
const ITERATIONS = new Set(['forEach']);

/** Those that take what it answers for true or false: a promise is always true. */
const TESTS = new Set(['filter', 'some', 'every', 'find', 'findIndex', 'findLast', 'findLastIndex']);

/** Whether a call looks like an iteration that ignores what its callback answers. */
export function isIgnoringName(call: ts.CallExpression | ts.NewExpression): boolean {
  return isMemberAccess(calleeOf(call)) && ITERATIONS.has(bareName(calleeOf(call)) ?? '');
}

/** Whether a call looks like an iteration that takes what its callback answers for true or false. */
export function isTestingName(call: ts.CallExpression | ts.NewExpression): boolean {
  return isMemberAccess(calleeOf(call)) && TESTS.has(bareName(calleeOf(call)) ?? '');
}
