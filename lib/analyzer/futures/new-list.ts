/** Lists that are new: nobody but who holds the list holds its elements, so that they are lost with it. */
import * as ts from 'typescript';
import type { Dispatch } from '../../callgraph/dispatch.js';
import { answersOf } from '../../callgraph/returned.js';
import { listAddedTo } from '../../summary/local-lists.js';
import { bareName, calleeOf, isCallLike, isMemberAccess, unwrap, wrapped } from '../../syntax/expressions.js';
import { enclosingFunction, isFunctionLiteral, isFunctionNode, type FunctionNode } from '../../syntax/functions.js';
import { declarationOf, usesOfVariable } from '../../syntax/variable-uses.js';

const MAPPINGS = new Set(['map', 'flatMap', 'from']);

/** Whether a call makes a new array out of what a function answers for each element. */
export function isMapping(value: ts.Expression): value is ts.CallExpression {
  return ts.isCallExpression(value) && MAPPINGS.has(bareName(calleeOf(value)) ?? '') && isMemberAccess(calleeOf(value));
}

/** Whether everything that a call may call makes its list, and each element of it, for its caller alone. */
export function answersNewList(value: ts.Expression, dispatch: Dispatch): boolean {
  return ts.isCallExpression(value) && dispatch.callsOnly(value, (callee) => isFunctionNode(callee) && isMaker(callee));
}

function isMaker(callee: FunctionNode): boolean {
  const returned = answersOf(callee);
  return returned.length > 0 && returned.every((each) => isNewList(unwrap(each)));
}

function isNewList(value: ts.Expression): boolean {
  if (ts.isArrayLiteralExpression(value)) return value.elements.every((each) => isCallLike(unwrap(each)));
  if (isMapping(value)) {
    const callback = value.arguments.at(-1);
    return callback !== undefined && isFunctionLiteral(callback) && answersOf(callback as FunctionNode).every(isMade);
  }
  return ts.isIdentifier(value) && isOwnList(value);
}

function isMade(value: ts.Expression): boolean {
  return isCallLike(unwrap(value));
}

/** A local list that its function only adds to before it answers it. */
function isOwnList(value: ts.Identifier): boolean {
  const declaration = declarationOf(value);
  if (declaration === undefined || !ts.isVariableDeclaration(declaration) || !ts.isIdentifier(declaration.name))
    return false;
  if (declaration.initializer === undefined || enclosingFunction(declaration) !== enclosingFunction(value))
    return false;
  const { reads, writes } = usesOfVariable(declaration.name);
  return (
    writes.length === 0 &&
    isNewList(unwrap(declaration.initializer)) &&
    reads.every((read) => isReturned(read) || isAddedTo(read))
  );
}

function isReturned(read: ts.Identifier): boolean {
  return ts.isReturnStatement(wrapped(read).parent);
}

function isAddedTo(read: ts.Identifier): boolean {
  const call = read.parent.parent;
  return ts.isCallExpression(call) && call.arguments.every(isMade) && listAddedTo(call) !== undefined;
}
