/** Promises that have an observer already: whoever else is answered one need not watch it. */
import * as ts from 'typescript';
import { contains } from '../../syntax/containing.js';
import { bareName, calleeOf, isMemberAccess, unwrap, wrapped } from '../../syntax/expressions.js';
import { receiverPassedOn } from '../../syntax/known-calls.js';
import { usesOfVariable } from '../../syntax/variable-uses.js';

/** Whether a variable, or a field of the class around, holds a promise whose failure is dealt with: `p.catch(report); return p;`. */
export function isWatched(answer: ts.Expression): boolean {
  const value = unwrapResolved(answer);
  if (ts.isIdentifier(value)) return usesOfVariable(value).reads.some(isHandledHere);
  if (!ts.isPropertyAccessExpression(value) || value.expression.kind !== ts.SyntaxKind.ThisKeyword) return false;
  const owner = ts.findAncestor(value, ts.isClassLike);
  const isSame = (node: ts.Node): boolean =>
    ts.isPropertyAccessExpression(node) &&
    node.expression.kind === ts.SyntaxKind.ThisKeyword &&
    node.name.text === value.name.text &&
    isHandledHere(node);
  return owner !== undefined && contains(owner, isSame);
}

/** `p` of `Promise.resolve(p)` */
function unwrapResolved(answer: ts.Expression): ts.Expression {
  const value = unwrap(answer);
  const [held] = ts.isCallExpression(value) && isResolve(value) ? value.arguments : [];
  return held === undefined ? value : unwrap(held);
}

/** `p.catch(report)`, `p.then(show, report)`, `Promise.resolve(p).then(show, report)` */
function isHandledHere(use: ts.Expression): boolean {
  const outer = wrapped(use);
  const { parent } = outer;
  if (ts.isCallExpression(parent) && parent.arguments[0] === outer && isResolve(parent)) return isHandledHere(parent);
  const call = isMemberAccess(parent) && parent.expression === outer ? wrapped(parent).parent : undefined;
  if (call === undefined || !ts.isCallExpression(call) || calleeOf(call) !== parent) return false;
  const name = bareName(parent as ts.Expression);
  return (name === 'catch' && receiverPassedOn(call) === undefined) || (name === 'then' && call.arguments.length === 2);
}

function isResolve(call: ts.CallExpression): boolean {
  const callee = calleeOf(call);
  return isMemberAccess(callee) && bareName(callee) === 'resolve' && bareName(callee.expression) === 'Promise';
}
