/** Which parts of a value structured clone refuses, as far as the value is written out or its type says. */
import * as ts from 'typescript';
import { isCallable } from '../../callgraph/callable.js';
import { unwrap } from '../../syntax/expressions.js';
import { constantInitializer } from '../../types/constant-number.js';
import { typeOf } from '../../types/type-of.js';

export interface Uncloneable {
  readonly node: ts.Node;
  readonly what: 'function' | 'promise';
}

/** Functions and promises among a value's parts. */
export function uncloneablePartsOf(argument: ts.Expression, checker: ts.TypeChecker): readonly Uncloneable[] {
  const value = unwrap(argument);
  const parts = writtenParts(value, checker);
  if (parts !== undefined) return parts;
  const held = constantInitializer(value, checker);
  const isLost = held !== undefined && (writtenParts(unwrap(held), checker) ?? []).length > 0;
  if (isLost) return [{ node: value, what: 'function' }];
  const type = typeOf(value, checker);
  return (type === undefined ? undefined : uncloneableType(type, value, checker)) ?? [];
}

/** Of a value that is written out; undefined for any other. */
function writtenParts(value: ts.Expression, checker: ts.TypeChecker): readonly Uncloneable[] | undefined {
  if (ts.isArrayLiteralExpression(value)) {
    return value.elements.flatMap((each) => (ts.isSpreadElement(each) ? [] : uncloneablePartsOf(each, checker)));
  }
  if (isCallable(value)) return [{ node: value, what: 'function' }];
  if (!ts.isObjectLiteralExpression(value)) return undefined;
  return value.properties.flatMap((member): readonly Uncloneable[] => {
    if (ts.isPropertyAssignment(member)) return uncloneablePartsOf(member.initializer, checker);
    if (ts.isShorthandPropertyAssignment(member)) return uncloneablePartsOf(member.name, checker);
    return ts.isMethodDeclaration(member) ? [{ node: member, what: 'function' }] : [];
  });
}

function uncloneableType(
  type: ts.Type,
  node: ts.Expression,
  checker: ts.TypeChecker,
): readonly Uncloneable[] | undefined {
  if (type.getProperty('then') !== undefined && type.getProperty('catch') !== undefined)
    return [{ node, what: 'promise' }];
  if (type.getCallSignatures().length > 0) return [{ node, what: 'function' }];
  return type.getProperties().some((member) => isOwnFunction(member, checker))
    ? [{ node, what: 'function' }]
    : undefined;
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
