import * as ts from 'typescript';
import { isNewCollection } from '../syntax/collections.js';
import { calleeOf, isMemberAccess, bareName, unwrap } from '../syntax/expressions.js';
import { enclosingFunction } from '../syntax/functions.js';
import { declarationOf, usesOfVariable } from '../syntax/variable-uses.js';

const ADDING = new Set(['push', 'unshift', 'add']);

/**
 * The variable that holds the list (array or set) to which a call adds its arguments, where that list is made in the same function
 * and the variable holds no other; undefined for anything else.
 */
export function listAddedTo(call: ts.CallExpression | ts.NewExpression): ts.Identifier | undefined {
  const callee = calleeOf(call);
  if (!ts.isCallExpression(call) || !isMemberAccess(callee) || !ADDING.has(bareName(callee) ?? '')) return undefined;
  const list = unwrap(callee.expression);
  if (!ts.isIdentifier(list)) return undefined;
  const declaration = declarationOf(list);
  if (declaration === undefined || !ts.isVariableDeclaration(declaration) || !ts.isIdentifier(declaration.name))
    return undefined;
  const isLocal =
    enclosingFunction(declaration) === enclosingFunction(call) && isNewCollection(declaration.initializer);
  return isLocal && usesOfVariable(declaration.name).writes.length === 0 ? declaration.name : undefined;
}
