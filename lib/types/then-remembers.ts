import * as ts from 'typescript';
import { contains } from '../syntax/containing.js';
import { unwrap } from '../syntax/expressions.js';
import { isFunctionNode } from '../syntax/functions.js';
import { assignedMembers, isOwnMember, memberNamed, memberOf } from '../syntax/own-members.js';

/** How far from `then` it may be remembered: `then` → `run` → `#request`. */
const MAX_HOPS = 3;

/**
 * Whether a class that starts its work in `then` may remember that it has: somewhere on the way it asks for a member of its own and
 * gives it a value, or it starts the work through a function that another one has wrapped. What is asked for need not be the promise;
 * the choice is silence.
 *
 * @param lineage the class and those it extends, itself first
 * @example `then(a, b) { return (this.p ??= this.start()).then(a, b) }`; `#run = once(() => …)` where `then` calls `this.#run()`
 */
export function thenRemembers(lineage: readonly ts.ClassLikeDeclaration[]): boolean {
  return remembers('then', lineage, MAX_HOPS);
}

function remembers(name: string, lineage: readonly ts.ClassLikeDeclaration[], hops: number): boolean {
  const member = lineage.map((each) => memberNamed(each, name)).find((each) => each !== undefined);
  if (member === undefined) return false;
  const value = ts.isPropertyDeclaration(member) ? member.initializer : undefined;
  // A field may hold what `once(…)` or `memoize(…)` has made of a function.
  if (value !== undefined && ts.isCallExpression(unwrap(value))) return true;
  const body = isFunctionNode(member) ? member.body : value;
  if (body === undefined) return false;
  if (asksForOwn(body)) return true;
  return hops > 0 && contains(body, (node) => isOwnMember(node) && remembers(memberOf(node) ?? '', lineage, hops - 1));
}

/** Whether a body looks whether a member has a value which the body itself gives it. */
function asksForOwn(body: ts.Node): boolean {
  const assigned = assignedMembers(body);
  const isAssigned = (node: ts.Node): boolean => isOwnMember(node) && assigned.has(memberOf(node) ?? '');
  const isAsking = (node: ts.Node): boolean => {
    if (ts.isIfStatement(node)) return contains(node.expression, isAssigned);
    if (ts.isConditionalExpression(node)) return contains(node.condition, isAssigned);
    return ts.isBinaryExpression(node) && isChoosing(node.operatorToken.kind) && contains(node.left, isAssigned);
  };
  return assigned.size > 0 && contains(body, isAsking);
}

function isChoosing(operator: ts.SyntaxKind): boolean {
  switch (operator) {
    case ts.SyntaxKind.BarBarToken:
    case ts.SyntaxKind.QuestionQuestionToken:
    case ts.SyntaxKind.AmpersandAmpersandToken:
    case ts.SyntaxKind.BarBarEqualsToken:
    case ts.SyntaxKind.QuestionQuestionEqualsToken:
    case ts.SyntaxKind.AmpersandAmpersandEqualsToken:
      return true;
    default:
      return false;
  }
}
