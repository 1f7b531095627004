import * as ts from 'typescript';
import { calleeOf, isMemberAccess, unwrap } from '../syntax/expressions.js';
import { isFunctionNode } from '../syntax/functions.js';
import { isContinuing } from '../syntax/known-calls.js';
import { assignedMembers, isOwnMember, memberNamed, memberOf } from '../syntax/own-members.js';

/** How far from `then` the start of the work may be: `then` → `run` → `#request`. */
const MAX_HOPS = 3;

/**
 * Whether a class of the program is lazy by its own source: its `then` continues a promise that is *made there*, by a method, a
 * stored function or an assignment, instead of one that the constructor left in a field.
 *
 * @example `then(a, b) { return this.execute().then(a, b) }` and `then(a, b) { return (this.p ??= this.start()).then(a, b) }`
 */
export function thenStartsWork(declaration: ts.ClassLikeDeclaration): boolean {
  const then = memberNamed(declaration, 'then');
  return then !== undefined && isFunctionNode(then) && makesPromise(then.body, declaration, MAX_HOPS);
}

function makesPromise(body: ts.ConciseBody, owner: ts.ClassLikeDeclaration, hops: number): boolean {
  const returned = ts.isBlock(body) ? returnsOf(body) : [body];
  const assigned = assignedMembers(body);
  return returned.some((each) => isMade(each, assigned, owner, hops));
}

/** Whether the promise an expression continues or answers is made by evaluating it. */
function isMade(
  expression: ts.Expression,
  assigned: ReadonlySet<string>,
  owner: ts.ClassLikeDeclaration,
  hops: number,
): boolean {
  const value = unwrap(expression);
  if (ts.isBinaryExpression(value)) return isMade(value.right, assigned, owner, hops);
  if (ts.isConditionalExpression(value)) {
    return isMade(value.whenTrue, assigned, owner, hops) || isMade(value.whenFalse, assigned, owner, hops);
  }
  if (ts.isAwaitExpression(value)) return isMade(value.expression, assigned, owner, hops);
  // `this.promise` that this very function has set before.
  if (isMemberAccess(value)) return isOwnMember(value) && assigned.has(memberOf(value) ?? '');
  if (ts.isNewExpression(value)) return (value.arguments ?? []).some((argument) => isOwnMember(unwrap(argument)));
  if (!ts.isCallExpression(value)) return false;
  const callee = calleeOf(value);
  if (!isMemberAccess(callee)) return ts.isIdentifier(callee);
  const name = memberOf(callee);
  if (name !== undefined && isContinuing(name)) return isMade(callee.expression, assigned, owner, hops);
  if (!isOwnMember(callee)) return isOutsideWork(callee);
  const member = name === undefined ? undefined : memberNamed(owner, name);
  // A function kept in a field, or a method that we cannot see: it is called here, so here the work starts.
  if (member === undefined || !isFunctionNode(member)) return true;
  return hops > 0 && makesPromise(member.body, owner, hops - 1);
}

/** `super.then(…)` and `Promise.resolve(…)` start nothing. */
function isOutsideWork(callee: ts.PropertyAccessExpression | ts.ElementAccessExpression): boolean {
  const receiver = unwrap(callee.expression);
  if (receiver.kind === ts.SyntaxKind.SuperKeyword) return false;
  return !(ts.isIdentifier(receiver) && receiver.text === 'Promise');
}

function isContinuation(expression: ts.Expression): boolean {
  const value = unwrap(expression);
  if (!ts.isCallExpression(value)) return false;
  const callee = calleeOf(value);
  return isMemberAccess(callee) && isContinuing(memberOf(callee) ?? '');
}

function returnsOf(body: ts.Block): readonly ts.Expression[] {
  const found: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) || ts.isClassLike(node)) return;
    if (ts.isReturnStatement(node) && node.expression !== undefined) found.push(node.expression);
    // `async then(a, b) { const value = await this.run(); … }`
    if (ts.isAwaitExpression(node)) found.push(node.expression);
    // `then(a, b) { this.execute().then(a, b) }`
    if (ts.isExpressionStatement(node) && isContinuation(node.expression)) found.push(node.expression);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(body, visit);
  return found;
}
