/** Functions that stand where a poll is expected and take nothing: the context that they would be given, they leave out. */
import * as ts from 'typescript';
import { propertyName } from '../syntax/expressions.js';
import { isFunctionLiteral, type FunctionNode } from '../syntax/functions.js';
import { wakerKind } from './poll.js';

/** Whether what is expected of a function without parameters is given something to be woken by. */
export function leavesOutWaker(fn: FunctionNode, checker: ts.TypeChecker): boolean {
  return fn.parameters.length === 0 && expectedTypes(fn, checker).some((type) => takesWaker(type, checker));
}

function takesWaker(type: ts.Type, checker: ts.TypeChecker): boolean {
  return checker
    .getNonNullableType(type)
    .getCallSignatures()
    .some(({ parameters }) =>
      parameters.some((each) => wakerKind(checker, checker.getTypeOfSymbol(each), each.name) !== undefined),
    );
}

/** By the place of a literal, by the object that a method is written in, by the interfaces of its class. */
function expectedTypes(fn: FunctionNode, checker: ts.TypeChecker): readonly ts.Type[] {
  if (isFunctionLiteral(fn)) {
    const expected = checker.getContextualType(fn);
    return expected === undefined ? [] : [expected];
  }
  const name = ts.isMethodDeclaration(fn) ? propertyName(fn.name) : undefined;
  if (name === undefined) return [];
  return ownersOf(fn.parent, checker).flatMap((owner) => {
    const member = checker.getPropertyOfType(owner, name);
    return member === undefined ? [] : [checker.getTypeOfSymbol(member)];
  });
}

function ownersOf(owner: ts.Node, checker: ts.TypeChecker): readonly ts.Type[] {
  if (ts.isClassLike(owner))
    return (owner.heritageClauses ?? [])
      .flatMap(({ types }) => types)
      .map((parent) => checker.getTypeAtLocation(parent));
  const expected = ts.isObjectLiteralExpression(owner) ? checker.getContextualType(owner) : undefined;
  return expected === undefined ? [] : [expected];
}
