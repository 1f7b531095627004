/**
 * Settle functions that wait in a private list of a class, which one of its functions empties: `this.waiting = []` when a pool is
 * closed leaves whoever waits waiting for ever.
 *
 * Only that function's own doing is judged, that of what it calls and of what calls it: where any of them looks into the list it may
 * settle what is there, and where the list itself is handed to somebody anybody may. Both are silence.
 */
import * as ts from 'typescript';
import { isNewCollection } from '../../syntax/collections.js';
import { isWithin } from '../../syntax/containing.js';
import { argumentsOf, propertyName, unwrap, wrapped } from '../../syntax/expressions.js';
import { enclosingFunction, type FunctionNode, isFunctionLiteral, isPrivate } from '../../syntax/functions.js';
import { type Access, accessesOf, isOwnMember, memberNamed, memberOf } from '../../syntax/own-members.js';
import { isFilling } from '../obligations/positions.js';

/**
 * What empties the list that holds all the settle functions of a promise: an assignment or a call.
 *
 * @param uses every use of the settle functions of the promise
 */
export function emptiedList(executor: FunctionNode, uses: readonly ts.Identifier[]): ts.Expression | undefined {
  const lists = uses.map((use) => listOf(use, executor));
  const [list] = lists;
  const name = list === undefined ? undefined : memberOf(list);
  const owner = classAround(executor);
  if (list === undefined || name === undefined || owner === undefined) return undefined;
  if (!lists.every((each) => each !== undefined && memberOf(each) === name)) return undefined;
  const field = memberNamed(owner, name);
  if (field === undefined || !ts.isPropertyDeclaration(field) || !isPrivate(field)) return undefined;
  // What begins elsewhere is not emptied where it begins.
  if (!isNewCollection(field.initializer)) return undefined;
  const accesses = accessesOf(owner, name);
  if (selvesIn(owner).some(isRenamed)) return undefined;
  // A list that is put somewhere is somebody else's, too.
  if (accesses.some((each) => !isEmptied(each) && !isLookedInto(each))) return undefined;
  const emptied = accesses.filter(isEmptied).find((each) => isForgotten(each, accesses, owner));
  return emptied === undefined ? undefined : emptying(emptied.parent);
}

/** The whole of `this.list.clear()`, which begins with its callee. */
function emptying(node: ts.Node): ts.Expression {
  return (ts.isPropertyAccessExpression(node) ? node.parent : node) as ts.Expression;
}

/** The own field that a settle function is put into, by itself, in an object or in a function that is put there: nowhere else. */
function listOf(use: ts.Identifier, executor: FunctionNode): Access | undefined {
  const entry = entryAround(use, executor);
  const { parent } = entry;
  if (!ts.isCallExpression(parent) || !argumentsOf(parent).includes(entry)) return undefined;
  const callee = unwrap(parent.expression);
  if (!ts.isPropertyAccessExpression(callee) || !isFilling(callee.name.text)) return undefined;
  const list = unwrap(callee.expression);
  return isOwnMember(list) ? list : undefined;
}

/** `{ resolve: (value) => { resolve(value); } }`: the whole of what a use is a part of, as it is written. */
function entryAround(use: ts.Identifier, executor: FunctionNode): ts.Expression {
  let entry: ts.Expression = use;
  for (let at = use.parent; at !== executor; at = at.parent) {
    if (isFunctionLiteral(at) && enclosingFunction(at) === executor) entry = at;
  }
  for (let whole = wrapped(entry); ; whole = wrapped(entry)) {
    const { parent } = whole;
    if (ts.isPropertyAssignment(parent) || ts.isShorthandPropertyAssignment(parent)) entry = parent.parent;
    else if (ts.isArrayLiteralExpression(parent)) entry = parent;
    else return whole;
  }
}

function classAround(node: ts.Node): ts.ClassLikeDeclaration | undefined {
  for (let at = node.parent; !ts.isSourceFile(at); at = at.parent) if (ts.isClassLike(at)) return at;
  return undefined;
}

/** `this.list = []`, `this.list.length = 0`, `this.list.clear()`, but for where the list begins. */
function isEmptied(access: Access): boolean {
  const { parent } = access;
  if (ts.isBinaryExpression(parent)) {
    const isSet = parent.left === access && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
    const around = enclosingFunction(access);
    return isSet && isNewEmpty(parent.right) && around !== undefined && !ts.isConstructorDeclaration(around);
  }
  if (!ts.isPropertyAccessExpression(parent) || parent.expression !== access) return false;
  const outer = parent.parent;
  if (parent.name.text === 'clear') return ts.isCallExpression(outer) && outer.expression === parent;
  return (
    parent.name.text === 'length' &&
    ts.isBinaryExpression(outer) &&
    outer.left === parent &&
    outer.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    outer.right.getText() === '0'
  );
}

function isNewEmpty(value: ts.Expression): boolean {
  const made = unwrap(value);
  if (!isNewCollection(made)) return false;
  return ts.isArrayLiteralExpression(made)
    ? made.elements.length === 0
    : ((made as ts.NewExpression).arguments ?? []).length === 0;
}

/** A member of the list is read or called, its elements are gone through, or it begins anew or with some of them. */
function isLookedInto(access: Access): boolean {
  const value = wrapped(access);
  const { parent } = value;
  if (ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent)) return parent.expression === value;
  if (ts.isForOfStatement(parent)) return parent.expression === value;
  return (
    ts.isBinaryExpression(parent) &&
    parent.left === value &&
    (isNewEmpty(parent.right) || isSomeOf(parent.right, access))
  );
}

/** `this.list.filter(…)` */
function isSomeOf(value: ts.Expression, access: Access): boolean {
  const call = unwrap(value);
  if (!ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression)) return false;
  const list = unwrap(call.expression.expression);
  return call.expression.name.text === 'filter' && isOwnMember(list) && memberOf(list) === memberOf(access);
}

/** Whether nobody who takes part in emptying a list has anything else to do with it. */
function isForgotten(emptied: Access, accesses: readonly Access[], owner: ts.ClassLikeDeclaration): boolean {
  if (isOfTests(nameOfMethod(functionsAround(emptied, owner).at(-1)))) return false;
  const takesPart = participants(emptied, owner);
  return takesPart !== undefined && accesses.every((each) => isEmptied(each) || !takesPart(each));
}

/** `resetForTest`: what only tests call, nobody waits through. */
function isOfTests(method: string | undefined): boolean {
  return method !== undefined && /(?:^_*test|Tests?$|Testing$)/u.test(method);
}

/**
 * Tells which nodes of a class take part when another one runs: those of its function, of the callers of that, of what these call, and
 * of the functions around them, other functions in there left out. Undefined when one is given the whole object, and may call anything.
 */
function participants(node: ts.Node, owner: ts.ClassLikeDeclaration): ((node: ts.Node) => boolean) | undefined {
  const selves = selvesIn(owner);
  const whole = new Set<ts.Node>();
  const around = new Set<ts.Node>();
  const takesPart = (inner: ts.Node): boolean =>
    around.has(enclosingFunction(inner) ?? owner) || [...whole].some((each) => isWithin(inner, each));
  const begun = new Set<ts.Node>([node]);
  for (const each of begun) {
    const outer = functionsAround(each, owner);
    outer.forEach((fn, i) => (i === 0 ? whole : around).add(fn));
    const name = nameOfMethod(outer.at(-1));
    for (const self of selves) if (name !== undefined && memberOfSelf(self) === name) begun.add(self);
  }
  for (let size = -1; size < whole.size;) {
    ({ size } = whole);
    for (const self of selves.filter(takesPart)) {
      const name = memberOfSelf(self);
      if (name === undefined) return undefined;
      const member = memberNamed(owner, name);
      if (member !== undefined) whole.add(member);
    }
  }
  return takesPart;
}

/** The functions that a node stands in, the innermost first. */
function functionsAround(node: ts.Node, owner: ts.ClassLikeDeclaration): readonly FunctionNode[] {
  const fn = enclosingFunction(node);
  return fn === undefined || !isWithin(fn, owner) ? [] : [fn, ...functionsAround(fn, owner)];
}

function nameOfMethod(fn: FunctionNode | undefined): string | undefined {
  return fn !== undefined && ts.isMethodDeclaration(fn) ? propertyName(fn.name) : undefined;
}

function selvesIn(owner: ts.ClassLikeDeclaration): readonly ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.ThisKeyword) found.push(node);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(owner, visit);
  return found;
}

/** `const self = this`, `const { list } = this` */
function isRenamed({ parent }: ts.Node): boolean {
  return ts.isVariableDeclaration(parent);
}

/** `name` of `this.name`. */
function memberOfSelf({ parent }: ts.Node): string | undefined {
  return isOwnMember(parent) ? memberOf(parent) : undefined;
}
