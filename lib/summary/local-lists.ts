import * as ts from 'typescript';
import { isNewCollection } from '../syntax/collections.js';
import { calleeOf, isMemberAccess, bareName, unwrap, wrapped } from '../syntax/expressions.js';
import { enclosingFunction } from '../syntax/functions.js';
import { declarationOf, usesOfVariable } from '../syntax/variable-uses.js';

const ADDING = new Set(['push', 'unshift', 'add']);

/**
 * The variable that holds the list (array or set) to which a call adds its arguments, where that list is made in the same function
 * and the variable holds no other; undefined for anything else.
 */
export function listAddedTo(call: ts.CallExpression | ts.NewExpression): ts.Identifier | undefined {
  const made = collectionChangedBy(call, ADDING);
  return made !== undefined && !isMap(made.initializer) ? made.name : undefined;
}

const SETTING = new Set(['set']);

/** The same of a map to which a call adds its second argument, under the first. */
export function mapAddedTo(call: ts.CallExpression | ts.NewExpression): ts.Identifier | undefined {
  const made = collectionChangedBy(call, SETTING);
  return made !== undefined && isMap(made.initializer) ? made.name : undefined;
}

type Made = ts.VariableDeclaration & { readonly name: ts.Identifier };

function collectionChangedBy(
  call: ts.CallExpression | ts.NewExpression,
  changes: ReadonlySet<string>,
): Made | undefined {
  const callee = calleeOf(call);
  const change = bareName(callee);
  if (!ts.isCallExpression(call) || !isMemberAccess(callee) || change === undefined || !changes.has(change))
    return undefined;
  // `all.add(x)` answers the collection itself: whoever takes that has it, too.
  if (ANSWERING_THEMSELVES.has(change) && !ts.isExpressionStatement(wrapped(call).parent)) return undefined;
  const collection = unwrap(callee.expression);
  const declaration = ts.isIdentifier(collection) ? declarationOf(collection) : undefined;
  if (declaration === undefined || !isNamedVariable(declaration)) return undefined;
  const isLocal =
    enclosingFunction(declaration) === enclosingFunction(call) && isNewCollection(declaration.initializer);
  return isLocal && usesOfVariable(declaration.name).writes.length === 0 ? declaration : undefined;
}

const ANSWERING_THEMSELVES = new Set(['add', 'set']);

function isNamedVariable(node: ts.Node): node is Made {
  return ts.isVariableDeclaration(node) && ts.isIdentifier(node.name);
}

function isMap(initializer: ts.Expression | undefined): boolean {
  const made = initializer === undefined ? undefined : unwrap(initializer);
  return made !== undefined && ts.isNewExpression(made) && bareName(made.expression) === 'Map';
}
