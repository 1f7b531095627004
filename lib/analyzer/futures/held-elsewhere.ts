/** Futures that a call only hands over, and that somebody had before. */
import * as ts from 'typescript';
import type { Dispatch } from '../../callgraph/dispatch.js';
import { givenBackBy } from '../../callgraph/callee-kinds.js';
import { answersOf } from '../../callgraph/returned.js';
import { isAssignmentOperator } from '../../syntax/assignments.js';
import { bareName, calleeOf, isMemberAccess, unwrap } from '../../syntax/expressions.js';
import { apiRefOfDeclaration, declaringModule } from '../../types/api-ref.js';
import { isLazy, type Future } from '../../types/future.js';
import { resolveSymbol } from '../../types/resolve.js';
import type { Foundation } from '../foundation.js';

/** Methods that change an array in place and answer it, or what they took out of it. */
const ARRAY_CHANGES = new Set(['splice', 'sort', 'reverse', 'fill', 'copyWithin']);

/** Methods of lists and maps that answer what was put there before. */
const TAKING = new Set(['shift', 'pop', 'at', 'get', 'find', 'findLast']);

/** `this.running.shift()`, `this.waiting.splice(0, 1)`, `Object.assign(running, { name })` */
export function isHeldElsewhere(value: ts.Expression, future: Future, { dispatch }: Foundation['edges']): boolean {
  if (!ts.isCallExpression(value)) return false;
  const { api, view } = dispatch;
  const given = givenBackBy(value, view.checker, api);
  if (given !== undefined && (ts.isIdentifier(given) || isMemberAccess(given))) return true;
  if (isLazy(future) && answersFromMember(value, dispatch)) return true;
  const callee = calleeOf(value);
  if (!isMemberAccess(callee)) return false;
  const name = bareName(callee) ?? '';
  if (future.isArray) return ARRAY_CHANGES.has(name);
  if (!TAKING.has(name)) return false;
  const declarations = resolveSymbol(view.checker, callee)?.declarations ?? [];
  return declarations.length > 0 && declarations.every((each) => apiRefOfDeclaration(each)?.module === 'lib');
}

/** `parts.start()`, of which the source says that it puts what it makes where others have it: `return (this.steps = run());` */
function answersFromMember(call: ts.CallExpression, dispatch: Dispatch): boolean {
  const isMemberInSight = (answer: ts.Expression): boolean => {
    const value = unwrap(answer);
    const isAssignment = ts.isBinaryExpression(value) && isAssignmentOperator(value);
    const member = isAssignment ? unwrap(value.left) : value;
    if (!isMemberAccess(member)) return false;
    // What a library's object answers to a name, it may make anew.
    const declared = resolveSymbol(dispatch.view.checker, member)?.declarations ?? [];
    return (
      declared.length > 0 && declared.every((each) => declaringModule(each) === undefined && !ts.isGetAccessor(each))
    );
  };
  return dispatch.callsOnly(call, (callable) => {
    const answers = ts.isClassLike(callable) ? [] : answersOf(callable);
    return answers.length > 0 && answers.every(isMemberInSight);
  });
}
