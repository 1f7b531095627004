import * as ts from 'typescript';
import { calleeOf, isMemberAccess, unwrap } from '../../syntax/expressions.js';

/** `await client.close();` in a `finally`: a method without arguments, of which nothing but its end is wanted. */
export function isTidying(node: ts.AwaitExpression): boolean {
  const call = unwrap(node.expression);
  if (!ts.isExpressionStatement(node.parent) || !ts.isCallExpression(call)) return false;
  return call.arguments.length === 0 && isMemberAccess(calleeOf(call)) && isInFinally(node.parent);
}

function isInFinally(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isTryStatement(parent) && parent.finallyBlock === node) return true;
  return !ts.isFunctionLike(parent) && !ts.isSourceFile(parent) && isInFinally(parent);
}
