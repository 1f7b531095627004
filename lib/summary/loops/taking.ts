/**
 * Values that are taken out of a list which others fill: while it is empty nothing is taken and nothing changes, so that to find no
 * value brings a loop no nearer to its end.
 */
import * as ts from 'typescript';
import { contains } from '../../syntax/containing.js';
import { bareName, calleeOf, isCallLike, isMemberAccess, unwrap } from '../../syntax/expressions.js';
import { enclosingUnit, isFunctionNode } from '../../syntax/functions.js';
import { placeText } from './loop-writes.js';
import type { SpinWorld } from './spin-world.js';

export interface Taking {
  readonly call: ts.CallExpression;
  /** The texts of the lists, each in the terms of the function that takes from it, and of the object that keeps them. */
  readonly lists: readonly string[];
}

/** `queue.shift()`, `await inbox.take()` of a function that does only that; undefined for anything else. */
export function takingOf(expression: ts.Expression, world: SpinWorld): Taking | undefined {
  const value = unwrap(expression);
  if (ts.isAwaitExpression(value)) return takingOf(value.expression, world);
  if (!ts.isCallExpression(value)) return undefined;
  const callees = world.dispatch.calleesOf(value);
  if (callees.every(({ kind }) => kind === 'api')) {
    const list = listOf(value);
    if (list !== undefined) return isFilledByOthers(list, value) ? { call: value, lists: [list] } : undefined;
  }
  const lists = callees.map((callee) =>
    callee.kind === 'callable' && isFunctionNode(callee.callable)
      ? listsOfBody(callee.callable.body, world)
      : undefined,
  );
  const keeper = placeOf(calleeOf(value));
  return lists.every((each) => each !== undefined)
    ? { call: value, lists: [...(keeper === undefined ? [] : [keeper]), ...lists.flat()] }
    : undefined;
}

/** What a function takes from, where to answer that is all that it does. */
function listsOfBody(body: ts.ConciseBody, world: SpinWorld): readonly string[] | undefined {
  const [statement, ...others] = ts.isBlock(body) ? body.statements : [];
  const answer = ts.isBlock(body)
    ? statement !== undefined && ts.isReturnStatement(statement) && others.length === 0
      ? statement.expression
      : undefined
    : body;
  const value = answer === undefined ? undefined : unwrap(answer);
  // No deeper: what is handed through more functions than one is not followed.
  if (value === undefined || !ts.isCallExpression(value) || listOf(value) === undefined) return undefined;
  return takingOf(value, world)?.lists;
}

/** The place of the list whose first or last element a call takes. */
function listOf(call: ts.CallExpression): string | undefined {
  const callee = calleeOf(call);
  return /^(?:pop|shift)$/u.test(bareName(callee) ?? '') ? placeOf(callee) : undefined;
}

/** What a method is called on, where that is a variable or field. */
function placeOf(callee: ts.Expression): string | undefined {
  const owner = isMemberAccess(callee) ? unwrap(callee.expression) : undefined;
  return owner !== undefined && (ts.isIdentifier(owner) || isMemberAccess(owner)) ? placeText(owner) : undefined;
}

/** Whether some other function of the file adds to a list. */
function isFilledByOthers(list: string, taking: ts.CallExpression): boolean {
  const taker = enclosingUnit(taking);
  const isFilling = (node: ts.Node): boolean => {
    if (!isCallLike(node)) return false;
    const callee = calleeOf(node);
    return (
      isMemberAccess(callee) &&
      /^(?:push|unshift)$/u.test(bareName(callee) ?? '') &&
      placeText(unwrap(callee.expression)) === list &&
      enclosingUnit(node) !== taker
    );
  };
  return contains(taking.getSourceFile(), isFilling);
}
