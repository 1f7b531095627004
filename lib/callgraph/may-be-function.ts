import * as ts from 'typescript';
import { isTypeOfData } from '../syntax/type-nodes.js';
import { declaredResults } from '../types/resolve.js';

/** Whether a declaration, or a member that is read, may hold a function: by its annotation where that settles it, else by its type. */
export function mayBeFunction(
  value: ts.ParameterDeclaration | ts.PropertySignature | ts.BindingElement | ts.PropertyAccessExpression,
  checker: ts.TypeChecker,
): boolean {
  if ('type' in value && isTypeOfData(value.type)) return false;
  const type = checker.getTypeAtLocation(value.name);
  return (type.isUnion() ? type.types : [type]).some(
    (part) =>
      (part.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.TypeParameter)) !== 0 ||
      part.getCallSignatures().length > 0 ||
      part.getConstructSignatures().length > 0,
  );
}

/** Whether what a call answers is a function, as its type says. */
export function answersFunction(call: ts.CallExpression, checker: ts.TypeChecker): boolean {
  const types = declaredResults(call, checker) ?? [checker.getTypeAtLocation(call)];
  return types.some((type) => type.getCallSignatures().length > 0);
}
