import * as ts from 'typescript';
import { memoize } from '../util/memo.js';
import { contains } from './containing.js';
import { unwrap } from './expressions.js';
import { isAsyncFunction, isFunctionLiteral, isFunctionNode, isGenerator } from './functions.js';

/** What a function is declared to answer: nothing at all, what it was called on, or the type of an annotation. */
export type DeclaredResult = 'nothing' | 'receiver' | ts.TypeNode;

/** Undefined where the declaration does not tell. Cached by declaration; decided by syntax alone. */
export const declaredResultOf: (declaration: ts.Declaration) => DeclaredResult | undefined = memoize(resultOf);

/** Whether a function is declared to answer an array. */
export function declaresList(declaration: ts.Declaration): boolean {
  const type = signatureOf(declaration)?.type;
  const list = type !== undefined && ts.isTypeOperatorNode(type) ? type.type : type;
  return list !== undefined && ts.isArrayTypeNode(list);
}

function resultOf(declaration: ts.Declaration): DeclaredResult | undefined {
  const signature = signatureOf(declaration);
  if (signature?.type !== undefined) return annotated(signature.type);
  if (signature === undefined || !isFunctionNode(signature) || isAsyncFunction(signature) || isGenerator(signature))
    return undefined;
  return answersValue(signature.body) ? undefined : 'nothing';
}

/**
 * The annotation of a function's answer that names a generic type with type parameters of its own (`Set<T>`): the same class or
 * interface at every call, of other arguments.
 */
export function openResultOf(declaration: ts.Declaration): ts.TypeReferenceNode | undefined {
  const type = signatureOf(declaration)?.type;
  return type !== undefined && ts.isTypeReferenceNode(type) && type.typeArguments !== undefined ? type : undefined;
}

/** The annotation of a variable, parameter or member that holds what is called, and may be a function by another name. */
export function annotationOf(declaration: ts.Declaration): ts.TypeNode | undefined {
  return isHolder(declaration) ? declaration.type : undefined;
}

type Holder = ts.VariableDeclaration | ts.PropertyDeclaration | ts.PropertySignature | ts.ParameterDeclaration;

function isHolder(declaration: ts.Declaration): declaration is Holder {
  return (
    ts.isVariableDeclaration(declaration) ||
    ts.isPropertyDeclaration(declaration) ||
    ts.isPropertySignature(declaration) ||
    ts.isParameter(declaration)
  );
}

function signatureOf(declaration: ts.Declaration): ts.SignatureDeclaration | undefined {
  if (
    ts.isFunctionDeclaration(declaration) ||
    ts.isMethodDeclaration(declaration) ||
    ts.isMethodSignature(declaration) ||
    ts.isCallSignatureDeclaration(declaration) ||
    ts.isConstructSignatureDeclaration(declaration) ||
    ts.isFunctionTypeNode(declaration)
  ) {
    return declaration;
  }
  if (!isHolder(declaration)) return undefined;
  const isVariable = ts.isVariableDeclaration(declaration) || ts.isPropertyDeclaration(declaration);
  if (declaration.type !== undefined) return ts.isFunctionTypeNode(declaration.type) ? declaration.type : undefined;
  const value = isVariable && declaration.initializer !== undefined ? unwrap(declaration.initializer) : undefined;
  return value !== undefined && isFunctionLiteral(value) ? value : undefined;
}

function annotated(type: ts.TypeNode): DeclaredResult | undefined {
  if (type.kind === ts.SyntaxKind.ThisType) return 'receiver';
  if (isNothing(type)) return 'nothing';
  return isClosed(type) ? type : undefined;
}

function isNothing(type: ts.TypeNode): boolean {
  if (ts.isUnionTypeNode(type) || ts.isTupleTypeNode(type)) {
    return (ts.isUnionTypeNode(type) ? type.types : type.elements).every(isNothing);
  }
  if (ts.isParenthesizedTypeNode(type)) return isNothing(type.type);
  if (ts.isArrayTypeNode(type)) return isNothing(type.elementType);
  return NOTHING.has(type.kind);
}

const NOTHING: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.VoidKeyword,
  ts.SyntaxKind.UndefinedKeyword,
  ts.SyntaxKind.NeverKeyword,
  ts.SyntaxKind.BooleanKeyword,
  ts.SyntaxKind.StringKeyword,
  ts.SyntaxKind.NumberKeyword,
  ts.SyntaxKind.LiteralType,
  ts.SyntaxKind.TypePredicate,
]);

/** Whether an annotation means the same type for every call: it names no type parameter, and no `this`. */
function isClosed(type: ts.TypeNode): boolean {
  const isOpen = (node: ts.Node): boolean =>
    node.kind === ts.SyntaxKind.ThisType ||
    ts.isTypeQueryNode(node) ||
    ts.isInferTypeNode(node) ||
    (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName) && isTypeParameter(node.typeName));
  return !contains(type, isOpen);
}

/** Whether a name is a type parameter of something around it. */
function isTypeParameter(name: ts.Identifier): boolean {
  for (let node: ts.Node = name.parent; !ts.isSourceFile(node); node = node.parent) {
    const { typeParameters } = node as { readonly typeParameters?: ts.NodeArray<ts.TypeParameterDeclaration> };
    if (typeParameters?.some((each) => each.name.text === name.text) === true) return true;
    if (ts.isMappedTypeNode(node) && node.typeParameter.name.text === name.text) return true;
  }
  return false;
}

function answersValue(body: ts.ConciseBody): boolean {
  if (!ts.isBlock(body)) return true;
  const isAnswer = (node: ts.Node): boolean => ts.isReturnStatement(node) && node.expression !== undefined;
  return contains(body, isAnswer, (node) => ts.isFunctionLike(node) || ts.isClassLike(node));
}
