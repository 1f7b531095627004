/** Methods of the program that keep a function in a list of their own, whose class calls what is in there and drops what that answers. */
import * as ts from 'typescript';
import type { Callable } from '../../callgraph/callable.js';
import type { Dispatch } from '../../callgraph/dispatch.js';
import { contains } from '../../syntax/containing.js';
import { isNewCollection } from '../../syntax/collections.js';
import { bareName, type CallLike, unwrap, wrapped } from '../../syntax/expressions.js';
import { isFunctionLiteral, isPrivate } from '../../syntax/functions.js';
import { isIgnoringName } from '../../syntax/ignoring-iteration.js';
import { type Access, accessesOf, isOwnMember, memberNamed, memberOf } from '../../syntax/own-members.js';
import { usesOfVariable } from '../../syntax/variable-uses.js';
import { someFunctionNamed } from '../functions-by-name.js';
import { isDroppedCall } from './dropping-results.js';
import { readsOfParameter } from './parameter-reads.js';

/**
 * Whether everything that a call may call is a method in sight which puts the function given at `index` into a private list, and does
 * nothing else with it; the class calls the elements of that list in statements only, and hands it to nobody.
 *
 * @example `on(listener) { this.#listeners.push(listener); }`, `for (const listener of this.#listeners) listener(event);`
 */
export function dropsResultLater(call: CallLike, index: number, dispatch: Dispatch): boolean {
  return dispatch.callsOnly(call, (callable) => isKeptToBeCalled(callable, index));
}

/** Whether some function of the program that is called so puts something into a list of its object, by syntax alone. */
export const mayKeepListener = someFunctionNamed(
  (owner) => ts.isMethodDeclaration(owner) && contains(owner.body, (node) => filledList(node) !== undefined),
);

function isKeptToBeCalled(callable: Callable, index: number): boolean {
  const [read, ...others] = readsOfParameter(callable, index) ?? [];
  const list = read === undefined || others.length > 0 ? undefined : filledList(wrapped(read).parent);
  const name = list === undefined ? undefined : memberOf(list);
  return name !== undefined && ts.isClassLike(callable.parent) && dropsAnswersOf(name, callable.parent);
}

/** `this.listeners` of `this.listeners.push(listener)`. */
function filledList(node: ts.Node): Access | undefined {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  const { name, expression } = node.expression;
  const list = unwrap(expression);
  return /^(?:push|unshift|add)$/u.test(name.text) && isOwnMember(list) ? list : undefined;
}

function dropsAnswersOf(name: string, owner: ts.ClassLikeDeclaration): boolean {
  const field = memberNamed(owner, name);
  if (field === undefined || !ts.isPropertyDeclaration(field) || !isPrivate(field)) return false;
  if (!isNewCollection(field.initializer)) return false;
  // `const { list } = this`, `other.list`: a way to it that is not followed.
  const isOther = (node: ts.Node): boolean =>
    (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) &&
    node.text === name &&
    node.parent !== field &&
    !isOwnMember(node.parent);
  if (contains(owner, isOther, () => false)) return false;
  const elements: ts.BindingName[] = [];
  for (const access of accessesOf(owner, name)) {
    const element = elementOf(access);
    if (element !== undefined) elements.push(element);
    else if (!isMaintained(access)) return false;
  }
  return elements.length > 0 && elements.every(isOnlyCalled);
}

/** What an iteration calls the elements of a list: `for (const each of this.list)`, `this.list.forEach((each) => …)`. */
function elementOf(access: Access): ts.BindingName | undefined {
  const whole = ts.isSpreadElement(access.parent) ? access.parent.parent : wrapped(access);
  const { parent } = whole;
  if (ts.isForOfStatement(parent) && parent.expression === whole && ts.isVariableDeclarationList(parent.initializer))
    return parent.initializer.declarations[0]?.name;
  const call = ts.isPropertyAccessExpression(parent) ? parent.parent : undefined;
  if (call === undefined || !ts.isCallExpression(call) || !isIgnoringName(call)) return undefined;
  const [each] = call.arguments;
  return each !== undefined && isFunctionLiteral(each) ? each.parameters[0]?.name : undefined;
}

function isOnlyCalled(element: ts.BindingName): boolean {
  if (!ts.isIdentifier(element)) return false;
  const { reads } = usesOfVariable(element);
  return reads.length > 0 && reads.every(isDroppedCall);
}

/** Something is put in or taken out, or counted. */
function isMaintained(access: Access): boolean {
  const { parent } = wrapped(access);
  return (
    ts.isPropertyAccessExpression(parent) &&
    /^(?:push|unshift|add|splice|delete|clear|has|includes|indexOf|length|size)$/u.test(bareName(parent) ?? '')
  );
}
