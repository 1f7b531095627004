/** Calls beyond our sight that are declared to answer what a task answers which they are given. */
import * as ts from 'typescript';
import { contains } from '../../syntax/containing.js';
import { unwrap } from '../../syntax/expressions.js';
import { isAsyncFunction, isFunctionLiteral, type FunctionNode } from '../../syntax/functions.js';

/**
 * The task written down in a call of `runExclusive<T>(task: () => Promise<T>): Promise<T>`: an asynchronous function that takes nothing
 * from the one who runs it. Nothing says that the promise of the call fails in any other way.
 */
export function declaredTaskOf(call: ts.CallExpression, checker: ts.TypeChecker): FunctionNode | undefined {
  const declaration = checker.getResolvedSignature(call)?.declaration;
  if (declaration === undefined || ts.isJSDocSignature(declaration)) return undefined;
  const answer = settledParameter(declaration);
  if (answer === undefined) return undefined;
  return call.arguments
    .filter((_, index) => mentionsType(declaration.parameters[index]?.type, answer))
    .map(unwrap)
    .find(isTask);
}

function isTask(value: ts.Expression): value is ts.ArrowFunction | ts.FunctionExpression {
  return isFunctionLiteral(value) && isAsyncFunction(value) && value.parameters.length === 0;
}

/** The type parameter of a declaration that its promise settles with: `T` of `Promise<T>`. */
function settledParameter({ type, typeParameters }: ts.SignatureDeclaration): string | undefined {
  if (type === undefined || !ts.isTypeReferenceNode(type) || nameOf(type) !== 'Promise') return undefined;
  const [settled] = type.typeArguments ?? [];
  const name = settled === undefined ? undefined : nameOf(settled);
  return typeParameters?.find((parameter) => parameter.name.text === name)?.name.text;
}

function mentionsType(type: ts.TypeNode | undefined, name: string): boolean {
  return type !== undefined && contains(type, (node) => nameOf(node) === name);
}

function nameOf(node: ts.Node): string | undefined {
  return ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName) ? node.typeName.text : undefined;
}
