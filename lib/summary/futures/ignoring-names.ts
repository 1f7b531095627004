import * as ts from 'typescript';
import type { ProgramView } from '../../callgraph/program-view.js';
import { contains } from '../../syntax/containing.js';
import { isFunctionNode, type FunctionNode, type Unit } from '../../syntax/functions.js';
import { memoize } from '../../util/memo.js';

/**
 * Whether some function of the program that is called so may drop one of its parameters, by syntax alone: only a call of such a
 * name is worth a look at its callee. Over-approximates.
 */
export function mayBeIgnoring(name: string, view: ProgramView): boolean {
  return view
    .index()
    .named.get(name)
    .some((unit) => {
      const called = calledFor(unit);
      return called !== undefined && mayDropSome(called);
    });
}

/** The function that runs when a unit is called: of a class, its constructor. */
function calledFor(unit: Unit): FunctionNode | undefined {
  const called = ts.isClassLike(unit) ? unit.members.find(ts.isConstructorDeclaration) : unit;
  return called !== undefined && isFunctionNode(called) ? called : undefined;
}

/** Cached by function, so that it survives other files' edits. */
const mayDropSome: (owner: FunctionNode) => boolean = memoize((owner: FunctionNode) =>
  owner.parameters.some((parameter) => mayBeDropped(parameter, owner)),
);

/** Whether every mention of a parameter stands where a value is looked at, described or passed on, if there is any. */
function mayBeDropped({ name }: ts.ParameterDeclaration, owner: FunctionNode): boolean {
  if (!ts.isIdentifier(name)) return false;
  return !contains(owner.body, (node) => ts.isIdentifier(node) && node.text === name.text && !isPassive(node));
}

/** As methods are called that answer what a query would do: `toSQL`, `getQuery`, `printSql`. */
const DESCRIBING = /^(?:get|print|to)[A-Z]/u;

function isPassive({ parent }: ts.Identifier): boolean {
  return (
    (ts.isPropertyAccessExpression(parent) && DESCRIBING.test(parent.name.text)) ||
    ts.isCallExpression(parent) ||
    ts.isTemplateSpan(parent) ||
    ts.isExpressionStatement(parent) ||
    ts.isVoidExpression(parent) ||
    ts.isTypeOfExpression(parent) ||
    ts.isPrefixUnaryExpression(parent) ||
    ts.isBinaryExpression(parent) ||
    ts.isIfStatement(parent) ||
    ts.isConditionalExpression(parent)
  );
}
