import ts from 'typescript';
import { isMemberAccess, unwrap } from '../syntax/expressions.js';
import { isAsyncFunction, isFunctionLiteral, isFunctionNode, isGenerator } from '../syntax/functions.js';
import { memoize } from '../util/memo.js';
import { resolveSymbol } from './symbols.js';

/**
 * Whether a call plainly answers no object at all, going by the declarations of what it calls: `void`, a boolean, a string. Spares
 * the checker the resolution of the call, which looks at every argument. “No” only means that the type has to be asked.
 */
export function answersNothing(call: ts.CallExpression, checker: ts.TypeChecker): boolean {
  const callee = unwrap(call.expression);
  if (!ts.isIdentifier(callee) && !isMemberAccess(callee)) return false;
  const declarations = resolveSymbol(checker, callee)?.declarations ?? [];
  return declarations.length > 0 && declarations.every(isVoid);
}

/** Cached by declaration; decided by syntax alone. */
const isVoid: (declaration: ts.Declaration) => boolean = memoize((declaration: ts.Declaration) => {
  if (ts.isVariableDeclaration(declaration) || ts.isPropertyDeclaration(declaration)) {
    if (declaration.type !== undefined) return isVoidFunctionType(declaration.type);
    const value = declaration.initializer === undefined ? undefined : unwrap(declaration.initializer);
    return value !== undefined && isFunctionLiteral(value) && isVoidSignature(value);
  }
  if (ts.isPropertySignature(declaration) || ts.isParameter(declaration)) {
    return declaration.type !== undefined && isVoidFunctionType(declaration.type);
  }
  if (
    ts.isFunctionDeclaration(declaration) ||
    ts.isMethodDeclaration(declaration) ||
    ts.isMethodSignature(declaration)
  ) {
    return isVoidSignature(declaration);
  }
  return false;
});

function isVoidFunctionType(type: ts.TypeNode): boolean {
  return ts.isFunctionTypeNode(type) && isVoidSignature(type);
}

function isVoidSignature(node: ts.SignatureDeclaration): boolean {
  if (node.type !== undefined) return NOTHING.has(node.type.kind);
  return isFunctionNode(node) && !isAsyncFunction(node) && !isGenerator(node) && !answersValue(node.body);
}

const NOTHING: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.VoidKeyword,
  ts.SyntaxKind.UndefinedKeyword,
  ts.SyntaxKind.NeverKeyword,
  ts.SyntaxKind.BooleanKeyword,
  ts.SyntaxKind.StringKeyword,
  ts.SyntaxKind.NumberKeyword,
]);

function answersValue(body: ts.ConciseBody): boolean {
  if (!ts.isBlock(body)) return true;
  const visit = (node: ts.Node): boolean => {
    if (ts.isFunctionLike(node) || ts.isClassLike(node)) return false;
    if (ts.isReturnStatement(node)) return node.expression !== undefined;
    return ts.forEachChild(node, visit) ?? false;
  };
  return ts.forEachChild(body, visit) ?? false;
}
