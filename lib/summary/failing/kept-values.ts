/** Promises that a class keeps in a member of its own. */
import * as ts from 'typescript';
import { isAssignmentOperator } from '../../syntax/assignments.js';
import { bareName, calleeOf, isMemberAccess, unwrap } from '../../syntax/expressions.js';
import { isContinuing } from '../../syntax/known-calls.js';
import { accessesOf, isOwnMember, memberNamed, memberOf } from '../../syntax/own-members.js';

/**
 * The values that a class puts into the member that an expression reads, `this.ready`, but for the lack of one; undefined where it is no
 * such read, none is put there, or one goes on from a member, `this.tail = this.tail.then(next)`.
 */
export function keptValues(value: ts.Expression): readonly ts.Expression[] | undefined {
  const name = isOwnMember(value) ? memberOf(value) : undefined;
  const owner = name === undefined ? undefined : ts.findAncestor(value, ts.isClassLike);
  if (name === undefined || owner === undefined) return undefined;
  const field = memberNamed(owner, name);
  const initializer = field !== undefined && ts.isPropertyDeclaration(field) ? field.initializer : undefined;
  const values = [initializer, ...accessesOf(owner, name).map(assignedTo)]
    .filter((each) => each !== undefined)
    .map(unwrap)
    .filter((each) => !isNothing(each));
  return values.length > 0 && !values.some(goesOnFromMember) ? values : undefined;
}

/** `made` of `this.ready = made` */
function assignedTo(access: ts.Expression): ts.Expression | undefined {
  const { parent } = access;
  return ts.isBinaryExpression(parent) && isAssignmentOperator(parent) && parent.left === access
    ? parent.right
    : undefined;
}

function isNothing(value: ts.Expression): boolean {
  return value.kind === ts.SyntaxKind.NullKeyword || (ts.isIdentifier(value) && value.text === 'undefined');
}

function goesOnFromMember(value: ts.Expression): boolean {
  const given = unwrap(value);
  if (isOwnMember(given)) return true;
  const callee = ts.isCallExpression(given) ? calleeOf(given) : undefined;
  return (
    callee !== undefined &&
    isMemberAccess(callee) &&
    isContinuing(bareName(callee) ?? '') &&
    goesOnFromMember(callee.expression)
  );
}
