/** Loops as levels of a nest: what each goes through, and which names stand for an element of it. */
import * as ts from 'typescript';
import { contains, isWithin } from '../../syntax/containing.js';
import { bindingOf, isAssignedLater } from '../../syntax/bindings.js';
import { bareName, calleeOf, isNamedElement, rootVariable, unwrap } from '../../syntax/expressions.js';
import { iterationOf } from '../../syntax/iterations.js';
import { literalValue } from '../../syntax/literals.js';
import { measured, originOf, type Origin } from '../../syntax/origins.js';

export interface Level {
  readonly node: ts.Node;
  /** What is gone through, as written: `words`, `this.items`, `limit`. */
  readonly over: string;
  readonly origin: Origin;
  /** The variable that it is reached from; undefined for `this` and for what is made on the spot. */
  readonly root: ts.Identifier | undefined;
  /** A loop with a body; a search (`includes`) counts against the collection around it only, and so does a counter of rounds. */
  readonly kind: 'loop' | 'search' | 'counter' | 'draining';
  /** Names that stand for one element of it, or for its position. */
  readonly elements: readonly string[];
}

const SEARCHING = /^(?:includes|indexOf|lastIndexOf|sort|toSorted)$/u;

/** The level that a node adds to those around it; undefined for everything that repeats nothing, or as often as is written. */
export function levelOf(node: ts.Node, around: readonly Level[]): Level | undefined {
  if (ts.isForOfStatement(node) && node.awaitModifier === undefined) {
    return collectionLevel(node, node.expression, 'loop', namesIn(node.initializer));
  }
  if (ts.isForInStatement(node)) return collectionLevel(node, node.expression, 'loop', namesIn(node.initializer));
  if (ts.isForStatement(node)) return countingLevel(node, around);
  if (ts.isWhileStatement(node)) return drainingLevel(node) ?? indexingLevel(node, around);
  const iteration = iterationOf(node);
  if (iteration !== undefined) {
    const elements = iteration.callback.parameters.slice(0, Math.max(...iteration.elements) + 2);
    return collectionLevel(
      node,
      iteration.collection,
      'loop',
      elements.flatMap(({ name }, at) => (at < (iteration.elements[0] ?? 0) ? [] : bindingNames(name))),
    );
  }
  if (!ts.isCallExpression(node)) return undefined;
  const callee = calleeOf(node);
  // A search from a position goes on where the last one ended.
  const isSearch =
    ts.isPropertyAccessExpression(callee) && SEARCHING.test(callee.name.text) && node.arguments.length < 2;
  return isSearch ? collectionLevel(node, callee.expression, 'search', []) : undefined;
}

function collectionLevel(
  node: ts.Node,
  expression: ts.Expression,
  kind: Level['kind'],
  elements: readonly string[],
): Level | undefined {
  const value = unwrap(expression);
  const origin = originOf(value);
  if (origin.kind === 'written' || origin.place.startsWith('at ')) return undefined;
  return { node, over: placeText(value), origin, root: rootVariable(value), kind, elements };
}

/** The place that an expression goes through, without what is done to it: `rows` of `[...rows].sort()` and `Object.keys(rows)`. */
function placeText(expression: ts.Expression): string {
  let value = unwrap(expression);
  for (;;) {
    if (ts.isCallExpression(value)) {
      const callee = calleeOf(value);
      const [first] = value.arguments;
      const isStatic = /^(?:Array|Buffer|JSON|Object|String)\b/u.test(callee.getText()) || ts.isIdentifier(callee);
      if (isStatic && first === undefined) return value.getText();
      if (isStatic && first !== undefined) value = unwrap(first);
      else if (ts.isPropertyAccessExpression(callee)) value = unwrap(callee.expression);
      else return value.getText();
    } else if (ts.isArrayLiteralExpression(value)) {
      const spread = value.elements.find(ts.isSpreadElement);
      if (spread === undefined) return value.getText();
      value = unwrap(spread.expression);
    } else return value.getText().replaceAll(/\s+/gu, ' ');
  }
}

/** `for (let i = …; i < list.length; i++)`, `… i < n …`, `… i >= 0 …` from the length down. */
function countingLevel(node: ts.ForStatement, around: readonly Level[]): Level | undefined {
  const { initializer, condition } = node;
  // An inner loop that goes on counting with the outer's counter makes one pass between them.
  if (initializer === undefined || !ts.isVariableDeclarationList(initializer) || condition === undefined)
    return undefined;
  const test = unwrap(condition);
  if (!ts.isBinaryExpression(test)) return undefined;
  const counters = namesIn(initializer);
  const start = initializer.declarations[0]?.initializer;
  const collection = measured(test.right) ?? (start === undefined ? undefined : measured(start));
  if (collection !== undefined) return collectionLevel(node, collection, 'loop', counters);
  const outer = around.find((each) => mentions(test.right, each.elements));
  const base = { node, root: undefined, kind: 'counter', elements: counters } as const;
  // `j < i`: as many rounds as the loop around it, on the average half of them.
  if (outer !== undefined) return { ...base, over: outer.over, origin: outer.origin };
  const origin = originOf(test.right);
  return origin.kind === 'given' || origin.kind === 'input' || isMeasure(origin)
    ? { ...base, over: test.right.getText(), origin }
    : undefined;
}

function isMeasure({ kind, place }: Origin): boolean {
  return kind === 'unknown' && !place.startsWith('at ');
}

/** Whether an expression computes with one of these names, and does not only index by it. */
function mentions(expression: ts.Expression, names: readonly string[]): boolean {
  const value = unwrap(expression);
  if (ts.isIdentifier(value)) return names.includes(value.text);
  return ts.isBinaryExpression(value) && (mentions(value.left, names) || mentions(value.right, names));
}

/** `while (left.size > 0)`: rounds until a collection is empty. Where it is replaced in the body, each round is about another one. */
function drainingLevel(node: ts.WhileStatement): Level | undefined {
  const test = unwrap(node.expression);
  const isEmptiness =
    !ts.isBinaryExpression(test) || (literalValue(test.right) === 0 && measured(test.left) !== undefined);
  const collection = isEmptiness ? measured(test) : undefined;
  if (collection === undefined) return undefined;
  const root = rootVariable(unwrap(collection));
  const declared = root === undefined ? undefined : bindingOf(root);
  return declared === undefined || isAssignedLater(declared)
    ? undefined
    : collectionLevel(node, collection, 'draining', []);
}

/** `while (i < rows.length)`. Inside another loop it starts anew where its counter does; one that goes on makes one pass with it. */
function indexingLevel(node: ts.WhileStatement, around: readonly Level[]): Level | undefined {
  const test = unwrap(node.expression);
  if (!ts.isBinaryExpression(test) || test.operatorToken.kind !== ts.SyntaxKind.LessThanToken) return undefined;
  const counter = unwrap(test.left);
  const collection = measured(test.right);
  const declared = ts.isIdentifier(counter) ? bindingOf(counter) : undefined;
  const loop = around.at(-1);
  if (collection === undefined || declared === undefined) return undefined;
  const startsAnew = loop === undefined || (isWithin(declared, loop.node) && !isHandedBack(declared, loop));
  return startsAnew ? collectionLevel(node, collection, 'loop', [declared.text]) : undefined;
}

/** `i = j`: the outer loop goes on where the inner one ended. */
function isHandedBack(counter: ts.Identifier, { elements, node: loop }: Level): boolean {
  const isHandover = (node: ts.Node): boolean =>
    ts.isBinaryExpression(node) &&
    node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    mentions(node.left, elements) &&
    mentions(node.right, [counter.text]);
  return contains(loop, isHandover);
}

/** The number of rounds of a loop up to a constant; undefined for other loops. */
export function constantRounds(node: ts.Node): number | undefined {
  const condition = ts.isForStatement(node) ? node.condition : ts.isWhileStatement(node) ? node.expression : undefined;
  const test = condition === undefined ? undefined : unwrap(condition);
  if (test === undefined || !ts.isBinaryExpression(test)) return undefined;
  const isBelow =
    test.operatorToken.kind === ts.SyntaxKind.LessThanToken ||
    test.operatorToken.kind === ts.SyntaxKind.LessThanEqualsToken;
  const isCounter = ts.isIdentifier(unwrap(test.left)) && isCounted(unwrap(test.left) as ts.Identifier, node);
  return isBelow && isCounter ? constant(test.right) : undefined;
}

/** Whether a loop itself adds one to a variable: `i++`, `i += 1`. */
function isCounted({ text }: ts.Identifier, loop: ts.Node): boolean {
  const isIt = (target: ts.Expression): boolean => ts.isIdentifier(target) && target.text === text;
  const isStep = (node: ts.Node): boolean => {
    if (ts.isPostfixUnaryExpression(node) || ts.isPrefixUnaryExpression(node))
      return node.operator === ts.SyntaxKind.PlusPlusToken && isIt(node.operand);
    const isAddition = ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusEqualsToken;
    return isAddition && isIt(node.left) && literalValue(node.right) === 1;
  };
  return contains(loop, isStep);
}

function constant(expression: ts.Expression): number | undefined {
  const value = unwrap(expression);
  const literal = literalValue(value);
  if (typeof literal === 'number') return literal;
  const declared = ts.isIdentifier(value) ? bindingOf(value)?.parent : undefined;
  if (declared === undefined || !ts.isVariableDeclaration(declared)) return undefined;
  const isConstant = (declared.parent.flags & ts.NodeFlags.Const) !== 0;
  const held = isConstant && declared.initializer !== undefined ? literalValue(declared.initializer) : undefined;
  return typeof held === 'number' ? held : undefined;
}

/** Whether a collection belongs to one element of another, or was made in its round: `group.items`, `words[i]`, `const parts = turn.parts`. */
export function isPartOf({ over, root, origin }: Level, around: Level): boolean {
  if (origin.place === around.origin.place) return false;
  if (origin.place === `${around.origin.place}[]`) return true;
  const words: readonly string[] = over.match(/[\w$]+/gu) ?? [];
  if (around.elements.some((element) => words.includes(element))) return true;
  const declared = root === undefined ? undefined : bindingOf(root);
  return declared !== undefined && declared.pos >= around.node.pos && declared.end <= around.node.end;
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

/** The name of a variable that a node replaces or answers by a longer copy of it: `all = [...all, x]`, `all.concat(x)`. */
export function copiedBy(node: ts.Node): ts.Identifier | undefined {
  if (ts.isSpreadElement(node) || ts.isSpreadAssignment(node)) {
    const spread = unwrap(node.expression);
    return ts.isIdentifier(spread) ? spread : undefined;
  }
  if (!ts.isCallExpression(node)) return undefined;
  const callee = calleeOf(node);
  if (!ts.isPropertyAccessExpression(callee) || bareName(callee) !== 'concat') return undefined;
  const receiver = unwrap(callee.expression);
  return ts.isIdentifier(receiver) ? receiver : undefined;
}
