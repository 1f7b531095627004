import * as ts from 'typescript';
import { contains, isWithin } from '../syntax/containing.js';
import { calleeOf, isMemberAccess, unwrap } from '../syntax/expressions.js';
import { isAsyncFunction, isFunctionLiteral, isFunctionNode, isGenerator } from '../syntax/functions.js';
import { memoize } from '../util/memo.js';
import { resolveSymbol } from './symbols.js';
import { typeOf } from './type-of.js';

/**
 * The types of what a call answers, going by the declarations of what it calls: none for `void`, a boolean, a string. Undefined
 * when these do not tell, and the type of the call itself has to be asked. Spares the checker the resolution of the call, which
 * looks at every argument; and one answer serves all calls of a function.
 */
export function declaredResults(
  call: ts.CallExpression | ts.NewExpression,
  checker: ts.TypeChecker,
): readonly ts.Type[] | undefined {
  const callee = unwrap(calleeOf(call));
  if (callee.kind === ts.SyntaxKind.SuperKeyword) return [];
  if (!ts.isIdentifier(callee) && !isMemberAccess(callee)) return undefined;
  const symbol = resolveSymbol(checker, callee);
  const declarations = symbol?.declarations ?? [];
  if (symbol === undefined || declarations.length === 0) return undefined;
  if (ts.isNewExpression(call)) {
    const isPlain = declarations.every((each) => ts.isClassDeclaration(each) && each.typeParameters === undefined);
    return isPlain ? [checker.getDeclaredTypeOfSymbol(symbol)] : undefined;
  }
  if (!isTrueToDeclaration(symbol, declarations, checker)) return undefined;
  const types: ts.Type[] = [];
  for (const result of declarations.map(resultOf)) {
    const type = result === 'nothing' ? undefined : typeOfResult(result, callee, checker);
    if (result !== 'nothing' && type === undefined) return undefined;
    if (type !== undefined) types.push(type);
  }
  return types;
}

/** A declared result: nothing at all, what the member was called on, or the type of an annotation; undefined when undeclared. */
type DeclaredResult = 'nothing' | 'receiver' | ts.TypeNode | undefined;

function typeOfResult(
  result: Exclude<DeclaredResult, 'nothing'>,
  callee: ts.Expression,
  checker: ts.TypeChecker,
): ts.Type | undefined {
  if (result === 'receiver') return isMemberAccess(callee) ? typeOf(callee.expression, checker) : undefined;
  return result === undefined ? undefined : checker.getTypeFromTypeNode(result);
}

/** Whether a symbol has the very type that its declaration gives it: a member of a mapped type (`Remote<T>`) need not. */
function isTrueToDeclaration(
  symbol: ts.Symbol,
  declarations: readonly ts.Declaration[],
  checker: ts.TypeChecker,
): boolean {
  if ((symbol.flags & ts.SymbolFlags.Transient) === 0) return true;
  return checker
    .getTypeOfSymbol(symbol)
    .getCallSignatures()
    .every(({ declaration }) => declaration !== undefined && declarations.some((each) => isWithin(declaration, each)));
}

/** Cached by declaration; decided by syntax alone. */
const resultOf: (declaration: ts.Declaration) => DeclaredResult = memoize((declaration: ts.Declaration) => {
  const signature = signatureOf(declaration);
  if (signature?.type !== undefined) return annotated(signature.type);
  if (signature === undefined || !isFunctionNode(signature) || isAsyncFunction(signature) || isGenerator(signature))
    return undefined;
  return answersValue(signature.body) ? undefined : 'nothing';
});

function signatureOf(declaration: ts.Declaration): ts.SignatureDeclaration | undefined {
  if (
    ts.isFunctionDeclaration(declaration) ||
    ts.isMethodDeclaration(declaration) ||
    ts.isMethodSignature(declaration)
  ) {
    return declaration;
  }
  const isVariable = ts.isVariableDeclaration(declaration) || ts.isPropertyDeclaration(declaration);
  if (!isVariable && !ts.isPropertySignature(declaration) && !ts.isParameter(declaration)) return undefined;
  if (declaration.type !== undefined) return ts.isFunctionTypeNode(declaration.type) ? declaration.type : undefined;
  const value = isVariable && declaration.initializer !== undefined ? unwrap(declaration.initializer) : undefined;
  return value !== undefined && isFunctionLiteral(value) ? value : undefined;
}

function annotated(type: ts.TypeNode): DeclaredResult {
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
