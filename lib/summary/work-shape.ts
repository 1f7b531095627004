/** Loops whose work grows with the square of their input or faster, by syntax: what is looped over, and inside what. */
import ts from 'typescript';
import { bindingOf } from '../syntax/bindings.js';
import { bareName, calleeOf, isMemberAccess, isNamedElement, unwrap } from '../syntax/expressions.js';
import { isFunctionLiteral, isFunctionNode } from '../syntax/functions.js';

/** A loop inside a loop, such that the two multiply. */
export interface Nest {
  /** The inner loop, or the call that iterates. */
  readonly inner: ts.Node;
  /** What is looped over, as written. */
  readonly over: string;
  /** How many loops multiply. */
  readonly degree: number;
}

interface Level {
  readonly node: ts.Node;
  /** The collection's text: `words`, `this.items`. */
  readonly over: string;
  /** The variable that it is reached from; undefined for `this`. */
  readonly root: ts.Identifier | undefined;
  /** A search (`includes`) counts against the collection around it only. */
  readonly isSearch: boolean;
  /** Names that stand for one element of it. */
  readonly elements: readonly string[];
}

const ITERATING =
  /^(?:every|filter|find|findIndex|findLast|findLastIndex|flatMap|forEach|map|reduce|reduceRight|some)$/u;
const SEARCHING = /^(?:includes|indexOf|lastIndexOf)$/u;

/**
 * The nests of a function's body: pairs over one collection, and three or more that are independent of each other. A loop over
 * what belongs to the element around it (`for (const item of group.items)`) adds up to one pass and does not multiply; two
 * independent collections are the everyday join, and pass.
 */
export function nestsIn(body: ts.Node): readonly Nest[] {
  const found: Nest[] = [];
  visit(body, [], found);
  return found;
}

function visit(node: ts.Node, around: readonly Level[], found: Nest[]): void {
  if (isFunctionNode(node) && !isIterationCallback(node)) return;
  const level = levelOf(node);
  if (level === undefined) {
    ts.forEachChild(node, (child) => {
      visit(child, around, found);
    });
    return;
  }
  if (waits(node)) return;
  const independent = around.filter((each) => !isPartOf(level, each));
  const isPair = independent.some((each) => each.over === level.over);
  const degree = independent.length + 1;
  if (independent.length === around.length && (isPair || (degree >= 3 && !level.isSearch))) {
    found.push({ inner: level.node, over: level.over, degree });
    return;
  }
  ts.forEachChild(node, (child) => {
    visit(child, [...around, level], found);
  });
}

function levelOf(node: ts.Node): Level | undefined {
  if (ts.isForOfStatement(node) && node.awaitModifier === undefined) {
    return collection(node, node.expression, namesIn(node.initializer));
  }
  if (ts.isForStatement(node)) return countingLevel(node);
  if (!ts.isCallExpression(node)) return undefined;
  const callee = calleeOf(node);
  if (!ts.isPropertyAccessExpression(callee)) return undefined;
  const callback = node.arguments[0] === undefined ? undefined : unwrap(node.arguments[0]);
  if (ITERATING.test(callee.name.text) && callback !== undefined && isFunctionLiteral(callback)) {
    return collection(
      node,
      callee.expression,
      callback.parameters.slice(0, 2).flatMap((each) => bindingNames(each.name)),
    );
  }
  return SEARCHING.test(callee.name.text) ? collection(node, callee.expression, [], true) : undefined;
}

/** `for (let i = …; i < list.length; i++)`. */
function countingLevel(node: ts.ForStatement): Level | undefined {
  const test = node.condition === undefined ? undefined : unwrap(node.condition);
  if (test === undefined || !ts.isBinaryExpression(test)) return undefined;
  const bound = unwrap(test.right);
  if (!ts.isPropertyAccessExpression(bound) || !/^(?:length|size)$/u.test(bound.name.text)) return undefined;
  const counters = node.initializer === undefined ? [] : namesIn(node.initializer);
  // An inner loop that goes on counting with the outer's counter makes one pass between them.
  const starts = node.initializer !== undefined && ts.isVariableDeclarationList(node.initializer);
  return starts ? collection(node, bound.expression, counters) : undefined;
}

function collection(
  node: ts.Node,
  expression: ts.Expression,
  elements: readonly string[],
  isSearch = false,
): Level | undefined {
  const value = unwrap(expression);
  // Written out, it is as long as somebody typed it; a constant in capitals mostly is, too.
  if (ts.isArrayLiteralExpression(value) || ts.isStringLiteralLike(value)) return undefined;
  const name = bareName(value);
  if (name !== undefined && /^[A-Z][A-Z0-9_]*$/u.test(name)) return undefined;
  const isPlace = ts.isIdentifier(value) || isMemberAccess(value);
  return isPlace ? { node, over: value.getText(), root: rootOf(value), isSearch, elements } : undefined;
}

/** Whether a collection belongs to one element of another, or was made in its round: `group.items`, `words[i]`, `const parts = turn.parts`. */
function isPartOf({ over, root }: Level, around: Level): boolean {
  const words: readonly string[] = over.match(/[\w$]+/gu) ?? [];
  if (around.elements.some((element) => words.includes(element))) return true;
  const declared = root === undefined ? undefined : bindingOf(root);
  return declared !== undefined && declared.pos >= around.node.pos && declared.end <= around.node.end;
}

function rootOf(place: ts.Expression): ts.Identifier | undefined {
  let current = place;
  while (isMemberAccess(current)) current = unwrap(current.expression);
  return ts.isIdentifier(current) ? current : undefined;
}

function namesIn(initializer: ts.ForInitializer): readonly string[] {
  return ts.isVariableDeclarationList(initializer)
    ? initializer.declarations.flatMap(({ name }) => bindingNames(name))
    : [];
}

function bindingNames(name: ts.BindingName): readonly string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (isNamedElement(element) ? bindingNames(element.name) : []));
}

function isIterationCallback(node: ts.Node): boolean {
  return isFunctionLiteral(node) && ts.isCallExpression(node.parent) && levelOf(node.parent) !== undefined;
}

/** A loop that waits gives the thread back between rounds; whether it gives it back often enough is beyond us. */
function waits(node: ts.Node): boolean {
  if (ts.isAwaitExpression(node) || ts.isYieldExpression(node)) return true;
  return ts.forEachChild(node, waits) ?? false;
}
