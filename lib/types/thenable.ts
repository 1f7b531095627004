import * as ts from 'typescript';

/**
 * The `then` by which a type is thenable: a member of that name which takes callbacks. A method that is only called so
 * (`case().when().then(value)` of a query builder) is none.
 */
export function thenMember(type: ts.Type, checker: ts.TypeChecker): ts.Symbol | undefined {
  const member = checker.getPropertyOfType(type, 'then');
  return member !== undefined && takesCallback(checker.getTypeOfSymbol(member), checker) ? member : undefined;
}

function takesCallback(then: ts.Type, checker: ts.TypeChecker): boolean {
  return partsOf(then).some((part) =>
    part.getCallSignatures().some((signature) => {
      const [first] = signature.parameters;
      return (
        first !== undefined &&
        partsOf(checker.getTypeOfSymbol(first)).some((type) => type.getCallSignatures().length > 0)
      );
    }),
  );
}

function partsOf(type: ts.Type): readonly ts.Type[] {
  return type.isUnion() ? type.types : [type];
}

/** As {@link thenMember}, for a `then` that takes both callbacks, as a promise's does. */
export function isPromiseShaped(then: ts.Symbol, checker: ts.TypeChecker): boolean {
  return partsOf(checker.getTypeOfSymbol(then)).some((part) =>
    part
      .getCallSignatures()
      .some(
        ({ parameters }) =>
          parameters.length >= 2 &&
          parameters
            .slice(0, 2)
            .every((parameter) =>
              partsOf(checker.getTypeOfSymbol(parameter)).some((type) => type.getCallSignatures().length > 0),
            ),
      ),
  );
}

/** Whether a value of a type may be a promise: a part of the type has `then`, or says nothing about its values. */
export function mayBeThenable(type: ts.Type, checker: ts.TypeChecker): boolean {
  return partsOf(type).some(isOpen) || isPartlyThenable(type, checker);
}

/** Whether a type says of itself, or of a part of it, that it has `then`. */
export function isPartlyThenable(type: ts.Type, checker: ts.TypeChecker): boolean {
  return partsOf(type).some((part) => checker.getPropertyOfType(part, 'then') !== undefined);
}

function isOpen(type: ts.Type): boolean {
  const open = ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.NonPrimitive | ts.TypeFlags.Instantiable;
  return (type.flags & open) !== 0;
}
