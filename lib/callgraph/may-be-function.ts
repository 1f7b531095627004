import ts from 'typescript';
import { isTypeOfData } from '../syntax/type-nodes.js';

/** Whether a parameter or a property may hold a function: by its annotation where that settles it, else by its type. */
export function mayBeFunction(
  declaration: ts.ParameterDeclaration | ts.PropertySignature,
  checker: ts.TypeChecker,
): boolean {
  if (isTypeOfData(declaration.type)) return false;
  const type = checker.getTypeAtLocation(declaration.name);
  return (type.isUnion() ? type.types : [type]).some(
    (part) =>
      (part.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.TypeParameter)) !== 0 ||
      part.getCallSignatures().length > 0 ||
      part.getConstructSignatures().length > 0,
  );
}
