/** Promises that a variable, or a member of a class, keeps for a while. */
import * as ts from 'typescript';
import { answersOf } from '../../callgraph/returned.js';
import { isNothing } from '../../syntax/absence.js';
import { isAssignmentOperator } from '../../syntax/assignments.js';
import { unwrap } from '../../syntax/expressions.js';
import { isFunctionNode } from '../../syntax/functions.js';
import { accessesOf, isOwnMember, memberNamed, memberOf } from '../../syntax/own-members.js';
import { declarationOf, usesOfVariable } from '../../syntax/variable-uses.js';

/**
 * The values that a variable of the file, or a member of the class around, is given, but for the lack of one; undefined where an expression
 * reads neither of them, or where it cannot be seen what it is given.
 */
export function keptValues(value: ts.Expression): readonly ts.Expression[] | undefined {
  const given = ts.isIdentifier(value) ? givenToVariable(value) : isOwnMember(value) ? givenToMember(value) : undefined;
  if (given === undefined || given.includes(undefined)) return undefined;
  const values = (given as readonly ts.Expression[]).map(unwrap).filter((each) => !isNothing(each));
  return values.length > 0 ? values : undefined;
}

function givenToVariable(read: ts.Identifier): readonly (ts.Expression | undefined)[] | undefined {
  const declaration = declarationOf(read);
  if (declaration === undefined || !ts.isVariableDeclaration(declaration) || !ts.isIdentifier(declaration.name))
    return undefined;
  const { initializer } = declaration;
  return [
    ...(initializer === undefined ? [] : [initializer]),
    ...usesOfVariable(declaration.name).writes.map(assigned),
  ];
}

function givenToMember(
  access: ts.PropertyAccessExpression | ts.ElementAccessExpression,
): readonly (ts.Expression | undefined)[] | undefined {
  const name = memberOf(access);
  const owner = ts.findAncestor(access, ts.isClassLike);
  if (name === undefined || owner === undefined) return undefined;
  const field = memberNamed(owner, name);
  // What a getter answers is made anew each time.
  if (field !== undefined && ts.isGetAccessor(field)) return isFunctionNode(field) ? answersOf(field) : undefined;
  const initializer = field !== undefined && ts.isPropertyDeclaration(field) ? field.initializer : undefined;
  const written = accessesOf(owner, name)
    .map(assigned)
    .filter((each) => each !== undefined);
  return [...(initializer === undefined ? [] : [initializer]), ...written];
}

/** `made` of `this.ready = made` */
function assigned(target: ts.Expression): ts.Expression | undefined {
  const { parent } = target;
  return ts.isBinaryExpression(parent) && isAssignmentOperator(parent) && parent.left === target
    ? parent.right
    : undefined;
}
