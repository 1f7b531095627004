import * as ts from 'typescript';
import { contains } from '../../syntax/containing.js';
import type { FunctionNode } from '../../syntax/functions.js';
import { someFunctionNamed } from '../functions-by-name.js';

/** Whether some function of the program that is called so may drop one of its parameters, by syntax alone. Over-approximates. */
export const mayBeIgnoring = someFunctionNamed((owner) =>
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
