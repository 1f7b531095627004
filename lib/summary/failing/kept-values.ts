/** Promises that a variable, or a member of a class, keeps for a while. */
import * as ts from 'typescript';
import { answersOf } from '../../callgraph/returned.js';
import { isNothing } from '../../syntax/absence.js';
import { isAssignmentOperator } from '../../syntax/assignments.js';
import { isMemberAccess, unwrap } from '../../syntax/expressions.js';
import { isFunctionNode } from '../../syntax/functions.js';
import { accessesOf, isOwnMember, memberNamed, memberOf, type Access } from '../../syntax/own-members.js';
import { usesOfVariable } from '../../syntax/variable-uses.js';
import { resolveSymbol } from '../../types/resolve.js';
import { declarationBehind } from '../../types/symbols.js';

/**
 * The values that a variable, or a member of a class, is given, but for the lack of one; undefined where an expression reads neither of
 * them, or where it cannot be seen what it is given. Members are taken to be written by their class.
 */
export function keptValues(value: ts.Expression, checker: ts.TypeChecker): readonly ts.Expression[] | undefined {
  const given = ts.isIdentifier(value)
    ? givenToVariable(value, checker)
    : isMemberAccess(value)
      ? givenToMember(value, checker)
      : undefined;
  if (given === undefined || given.includes(undefined)) return undefined;
  const values = (given as readonly ts.Expression[]).map(unwrap).filter((each) => !isNothing(each));
  return values.length > 0 ? values : undefined;
}

function givenToVariable(
  read: ts.Identifier,
  checker: ts.TypeChecker,
): readonly (ts.Expression | undefined)[] | undefined {
  const declaration = declarationBehind(read, checker);
  if (declaration === undefined || !ts.isVariableDeclaration(declaration) || !ts.isIdentifier(declaration.name))
    return undefined;
  const { initializer } = declaration;
  return [
    ...(initializer === undefined ? [] : [initializer]),
    ...usesOfVariable(declaration.name).writes.map(assigned),
  ];
}

function givenToMember(access: Access, checker: ts.TypeChecker): readonly (ts.Expression | undefined)[] | undefined {
  const name = memberOf(access);
  const owner = isOwnMember(access) ? ts.findAncestor(access, ts.isClassLike) : ownerOf(access, checker);
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

/** The class in sight that declares what is read of an instance of it: `store.ready` */
function ownerOf(access: Access, checker: ts.TypeChecker): ts.ClassLikeDeclaration | undefined {
  const declared = resolveSymbol(checker, access)?.valueDeclaration?.parent;
  return declared !== undefined && ts.isClassLike(declared) && !declared.getSourceFile().isDeclarationFile
    ? declared
    : undefined;
}

/** `made` of `this.ready = made` */
function assigned(target: ts.Expression): ts.Expression | undefined {
  const { parent } = target;
  return ts.isBinaryExpression(parent) && isAssignmentOperator(parent) && parent.left === target
    ? parent.right
    : undefined;
}
