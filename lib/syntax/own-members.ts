/** What a class does with members of its own: `this.pending`. */
import * as ts from 'typescript';
import { isAssignmentOperator } from './assignments.js';
import { isMemberAccess, propertyName, unwrap } from './expressions.js';
import { isFunctionNode } from './functions.js';

export type Access = ts.PropertyAccessExpression | ts.ElementAccessExpression;

/** The member of a class that is called so; of overloads, the one with a body. */
export function memberNamed(declaration: ts.ClassLikeDeclaration, name: string): ts.ClassElement | undefined {
  const named = declaration.members.filter((member) => propertyName(member.name) === name);
  return named.find(isFunctionNode) ?? named[0];
}

/** `this.pending`, `this['pending']`, `this.#pending` */
export function isOwnMember(node: ts.Node): node is Access {
  return isMemberAccess(node) && unwrap(node.expression).kind === ts.SyntaxKind.ThisKeyword;
}

/** The name of the member that is read or written; undefined where it is computed. */
export function memberOf(node: Access): string | undefined {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  return ts.isStringLiteralLike(node.argumentExpression) ? node.argumentExpression.text : undefined;
}

/** Where a class reads or writes a member of its own. */
export function accessesOf(owner: ts.ClassLikeDeclaration, name: string): readonly Access[] {
  const found: Access[] = [];
  const visit = (node: ts.Node): void => {
    if (isOwnMember(node) && memberOf(node) === name) found.push(node);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(owner, visit);
  return found;
}

/** The members of `this` that are assigned anywhere inside a node: `=`, `??=` and the like. */
export function assignedMembers(body: ts.Node): ReadonlySet<string> {
  const members = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node) && isAssignmentOperator(node)) {
      const target = unwrap(node.left);
      if (isOwnMember(target)) members.add(memberOf(target) ?? '');
    }
    ts.forEachChild(node, visit);
  };
  visit(body);
  return members;
}
