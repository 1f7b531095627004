/** What is called, where it is not a function of the program. */
import * as ts from 'typescript';
import { bareName, calleeOf, type MemberAccess } from '../syntax/expressions.js';
import { isInvoking } from '../syntax/known-calls.js';
import type { ApiIndex } from '../types/api-index.js';
import { apiRefOfDeclaration, declaringModule } from '../types/api-ref.js';
import { resolveSymbol } from '../types/resolve.js';
import { apiRefsOf } from './api-refs.js';

/** What a call gives back: f of `f.bind(x)`, or an argument, as the catalogue says. Names first: few calls are looked up. */
export function givenBackBy(
  call: ts.CallExpression,
  checker: ts.TypeChecker,
  api: ApiIndex,
): ts.Expression | undefined {
  const callee = calleeOf(call);
  const name = bareName(callee);
  if (name === 'bind' && ts.isPropertyAccessExpression(callee) && isFunctionMember(callee, checker))
    return callee.expression;
  if (name === undefined || !api.all('answers').some((record) => memberOf(record.name) === name)) return undefined;
  const declarations = resolveSymbol(checker, callee)?.declarations ?? [];
  const [record] = apiRefsOf(declarations, callee, checker).flatMap((ref) => api.find('answers', ref));
  return record === undefined ? undefined : call.arguments[record.argument];
}

/** `assign` of `Object.assign` */
function memberOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

export function isDeclaredElsewhere(callee: ts.Expression, checker: ts.TypeChecker): boolean {
  const declarations = resolveSymbol(checker, callee)?.declarations ?? [];
  return declarations.length > 0 && declarations.every((each) => declaringModule(each) !== undefined);
}

/** Whether `call`, `apply` or `bind` is the one of every function, not a method of that name. */
function isFunctionMember(access: ts.PropertyAccessExpression, checker: ts.TypeChecker): boolean {
  const declaration = resolveSymbol(checker, access)?.declarations?.[0];
  const ref = declaration === undefined ? undefined : apiRefOfDeclaration(declaration);
  return ref !== undefined && ref.module === 'lib' && ref.name.startsWith('Function#');
}

/** Whether a member is that by which a function is called through itself: `f.call`. */
export function isInvocation(access: MemberAccess, checker: ts.TypeChecker): boolean {
  return ts.isPropertyAccessExpression(access) && isInvoking(access.name.text) && isFunctionMember(access, checker);
}
