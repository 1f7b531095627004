/** Futures that a call only hands over, and that somebody had before. */
import * as ts from 'typescript';
import { bareName, calleeOf, isMemberAccess } from '../../syntax/expressions.js';
import { apiRefOfDeclaration } from '../../types/api-ref.js';
import type { Future } from '../../types/future.js';
import { resolveSymbol } from '../../types/resolve.js';

/** Methods that change an array in place and answer it, or what they took out of it. */
const ARRAY_CHANGES = new Set(['splice', 'sort', 'reverse', 'fill', 'copyWithin']);

/** Methods of lists and maps that answer what was put there before. */
const TAKING = new Set(['shift', 'pop', 'at', 'get', 'find', 'findLast']);

/** `this.running.shift()`, `this.waiting.splice(0, 1)` */
export function isHeldElsewhere(value: ts.Expression, future: Future, checker: ts.TypeChecker): boolean {
  const callee = ts.isCallExpression(value) ? calleeOf(value) : undefined;
  if (callee === undefined || !isMemberAccess(callee)) return false;
  const name = bareName(callee) ?? '';
  if (future.isArray) return ARRAY_CHANGES.has(name);
  if (!TAKING.has(name)) return false;
  const declarations = resolveSymbol(checker, callee)?.declarations ?? [];
  return declarations.length > 0 && declarations.every((each) => apiRefOfDeclaration(each)?.module === 'lib');
}
