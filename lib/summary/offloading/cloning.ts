/** Which parts of a value do not survive structured clone, as far as the value is written out or its type says. */
import * as ts from 'typescript';
import { isCallable } from '../../callgraph/callable.js';
import { unwrap } from '../../syntax/expressions.js';
import { constantInitializer } from '../../types/constant-number.js';
import { typeOf } from '../../types/type-of.js';
import type { Stripped, StrippedOf } from './stripping.js';

/** Functions and promises make the clone throw. */
export interface Refused {
  readonly what: 'refused';
  readonly kind: 'function' | 'promise';
}

const FUNCTION: Refused = { what: 'refused', kind: 'function' };
const PROMISE: Refused = { what: 'refused', kind: 'promise' };

export type Lost = { readonly node: ts.Node } & (Refused | Stripped);

/** The parts of a value that are refused, or arrive as something less. */
export function partsLostOf(argument: ts.Expression, checker: ts.TypeChecker, strippedOf: StrippedOf): readonly Lost[] {
  const value = unwrap(argument);
  const parts = writtenParts(value, checker, strippedOf);
  if (parts !== undefined) return parts;
  const held = constantInitializer(value, checker);
  const inside = held === undefined ? [] : (writtenParts(unwrap(held), checker, strippedOf) ?? []);
  const [lost] = inside;
  if (lost !== undefined) return [{ ...lost, node: value }];
  const type = typeOf(value, checker);
  const found = type === undefined ? undefined : (refusedType(type, checker) ?? strippedOf(type));
  return found === undefined ? [] : [{ ...found, node: value }];
}

/** Of a value that is written out; undefined for any other. */
function writtenParts(
  value: ts.Expression,
  checker: ts.TypeChecker,
  strippedOf: StrippedOf,
): readonly Lost[] | undefined {
  const partsOf = (part: ts.Expression): readonly Lost[] => partsLostOf(part, checker, strippedOf);
  if (ts.isArrayLiteralExpression(value))
    return value.elements.flatMap((each) => (ts.isSpreadElement(each) ? [] : partsOf(each)));
  if (isCallable(value)) return [{ node: value, ...FUNCTION }];
  if (!ts.isObjectLiteralExpression(value)) return undefined;
  return value.properties.flatMap((member): readonly Lost[] => {
    if (ts.isPropertyAssignment(member)) return partsOf(member.initializer);
    if (ts.isShorthandPropertyAssignment(member)) return partsOf(member.name);
    return ts.isMethodDeclaration(member) ? [{ node: member, ...FUNCTION }] : [];
  });
}

function refusedType(type: ts.Type, checker: ts.TypeChecker): Refused | undefined {
  if (type.getProperty('then') !== undefined && type.getProperty('catch') !== undefined) return PROMISE;
  if (type.getCallSignatures().length > 0) return FUNCTION;
  return type.getProperties().some((member) => isOwnFunction(member, checker)) ? FUNCTION : undefined;
}

/**
 * A property that an interface or alias of the program declares as a function, and not as a method: objects carry it themselves.
 * Methods may live on a class, which clone leaves behind without a word.
 */
function isOwnFunction(member: ts.Symbol, checker: ts.TypeChecker): boolean {
  const declaration = member.valueDeclaration;
  if (declaration === undefined || !ts.isPropertySignature(declaration) || declaration.questionToken !== undefined)
    return false;
  if (declaration.getSourceFile().isDeclarationFile || declaration.type === undefined) return false;
  return (
    ts.isFunctionTypeNode(declaration.type) || (typeOf(declaration.type, checker)?.getCallSignatures().length ?? 0) > 0
  );
}
