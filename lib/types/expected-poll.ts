/** Functions that stand where a poll is expected and take less: the context that they would be given, they leave out. */
import * as ts from 'typescript';
import { propertyName } from '../syntax/expressions.js';
import { isFunctionLiteral, type FunctionNode } from '../syntax/functions.js';
import { wakerKind } from './poll.js';

/** Whether what is expected of a function is given something to be woken by, after all that the function takes. */
export function leavesOutWaker(fn: FunctionNode, checker: ts.TypeChecker): boolean {
  if (fn.parameters.some(({ dotDotDotToken }) => dotDotDotToken !== undefined)) return false;
  return expectedTypes(fn, checker).some((type) => takesWakerAfter(fn.parameters.length, type, checker));
}

function takesWakerAfter(count: number, type: ts.Type, checker: ts.TypeChecker): boolean {
  return checker
    .getNonNullableType(type)
    .getCallSignatures()
    .some(({ parameters }) =>
      parameters
        .slice(count)
        .some((each) => wakerKind(checker, checker.getTypeOfSymbol(each), each.name) !== undefined),
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
