import * as ts from 'typescript';
import { add, type Builder, link, moveTo, newBlock } from './builder.js';
import type { OpenBlock } from './open-graph.js';
import { isAssignment, isShortCircuit, isWrapper, logicalOf, operandsOf } from './operators.js';
import { hasUnreachedHandler, mayThrow } from './scopes.js';

/** Writes an expression's elements, in order of evaluation, at the builder's current place. */
export function visitExpression(b: Builder, node: ts.Expression): void {
  // Left-leaning chains (`a + b + …`, `x.a().b() …`) can be thousands deep: walk down, then write on the way up.
  const spine: ts.Expression[] = [];
  let base = node;
  for (let next = leftOperand(base); next !== undefined; next = leftOperand(base)) {
    spine.push(base);
    base = next;
  }
  visitBase(b, base);
  for (let i = spine.length - 1; i >= 0; i--) finish(b, spine[i] as ts.Expression);
}

/** The operand of a node that is evaluated first and unconditionally continues into it. */
function leftOperand(node: ts.Expression): ts.Expression | undefined {
  if (isWrapper(node)) return node.expression;
  if (ts.isOptionalChain(node)) return undefined;
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node) || ts.isCallExpression(node))
    return node.expression;
  return ts.isBinaryExpression(node) && !isShortCircuit(node) && !isAssignment(node) ? node.left : undefined;
}

/** Writes what is left of a node once its left operand has been written. */
function finish(b: Builder, node: ts.Expression): void {
  if (isWrapper(node)) {
    add(b, node);
    return;
  }
  if (ts.isElementAccessExpression(node)) visitExpression(b, node.argumentExpression);
  if (ts.isCallExpression(node)) visitAll(b, node.arguments);
  if (ts.isBinaryExpression(node)) visitExpression(b, node.right);
  else mayThrow(b, node);
  add(b, node);
}

function visitBase(b: Builder, node: ts.Expression): void {
  if (ts.isOptionalChain(node)) visitWholeChain(b, node);
  else if (ts.isBinaryExpression(node) && isAssignment(node)) visitAssignment(b, node);
  else if (ts.isBinaryExpression(node)) visitShortCircuit(b, node);
  else if (ts.isConditionalExpression(node)) visitConditional(b, node);
  else if (ts.isAwaitExpression(node) || ts.isYieldExpression(node)) visitSuspension(b, node);
  else {
    visitOperands(b, node);
    add(b, node);
  }
}

function visitOperands(b: Builder, node: ts.Expression): void {
  if (ts.isIdentifier(node)) visitName(b, node);
  else if (ts.isFunctionExpression(node) || ts.isArrowFunction(node)) return;
  else if (ts.isClassExpression(node)) visitClass(b, node);
  else if (ts.isObjectLiteralExpression(node)) for (const property of node.properties) visitProperty(b, property);
  else {
    visitChildren(b, node);
    if (ts.isNewExpression(node) || ts.isTaggedTemplateExpression(node)) mayThrow(b, node);
  }
}

function visitAll(b: Builder, nodes: Iterable<ts.Expression>): void {
  for (const node of nodes) visitExpression(b, node);
}

/** Everything else (templates, arrays, unary operators, JSX …) evaluates its children from left to right. */
function visitChildren(b: Builder, node: ts.Node): void {
  ts.forEachChild(node, (child) => {
    if (ts.isTypeNode(child)) return;
    if (ts.isExpression(child)) visitExpression(b, child);
    else visitChildren(b, child);
  });
}

function visitProperty(b: Builder, property: ts.ObjectLiteralElementLike): void {
  if (property.name !== undefined) visitPropertyName(b, property.name);
  if (ts.isPropertyAssignment(property)) visitExpression(b, property.initializer);
  else if (ts.isShorthandPropertyAssignment(property)) visitExpression(b, property.name);
  else if (ts.isSpreadAssignment(property)) visitExpression(b, property.expression);
  else add(b, property);
}

export function visitPropertyName(b: Builder, name: ts.PropertyName): void {
  if (ts.isComputedPropertyName(name)) visitExpression(b, name.expression);
}

/** What runs when a class is defined, without its static initialisers, which are roots of their own. */
export function visitClass(b: Builder, node: ts.ClassLikeDeclaration): void {
  for (const clause of node.heritageClauses ?? [])
    if (clause.token === ts.SyntaxKind.ExtendsKeyword)
      visitAll(
        b,
        clause.types.map((type) => type.expression),
      );
  for (const member of node.members) {
    if (member.name !== undefined) visitPropertyName(b, member.name);
    visitDecorators(b, member);
    if (ts.isFunctionLike(member)) for (const parameter of member.parameters) visitDecorators(b, parameter);
  }
  visitDecorators(b, node);
}

/** Decorators run where the class is evaluated, not where what they decorate runs. */
function visitDecorators(b: Builder, node: ts.Node): void {
  if (!ts.canHaveDecorators(node)) return;
  visitAll(b, ts.getDecorators(node)?.map(({ expression }) => expression) ?? []);
}

function visitName(b: Builder, node: ts.Identifier): void {
  // A name can be unbound or not yet initialised; one such edge is enough to make a handler reachable.
  if (hasUnreachedHandler(b)) mayThrow(b, node);
}

function visitSuspension(b: Builder, node: ts.AwaitExpression | ts.YieldExpression): void {
  if (node.expression !== undefined) visitExpression(b, node.expression);
  moveTo(b, newBlock(b), 'suspend', { test: node });
  mayThrow(b, node);
  add(b, node);
}

function visitConditional(b: Builder, node: ts.ConditionalExpression): void {
  const [whenTrue, whenFalse, after] = [newBlock(b), newBlock(b), newBlock(b)];
  visitCondition(b, node.condition, whenTrue, whenFalse);
  b.current = whenTrue;
  visitExpression(b, node.whenTrue);
  link(b, b.current, after, 'next');
  b.current = whenFalse;
  visitExpression(b, node.whenFalse);
  moveTo(b, after);
  add(b, node);
}

function visitShortCircuit(b: Builder, node: ts.BinaryExpression): void {
  const after = newBlock(b);
  for (const operand of operandsOf(node).slice(0, -1)) skipRight(b, node.operatorToken.kind, operand, after);
  visitExpression(b, node.right);
  moveTo(b, after);
  add(b, node);
}

/** Evaluates an operand; goes to `after` when it decides alone, and on to the next operand when it does not. */
function skipRight(b: Builder, operator: ts.SyntaxKind, operand: ts.Expression, after: OpenBlock): void {
  const right = newBlock(b);
  if (operator === ts.SyntaxKind.AmpersandAmpersandToken) visitCondition(b, operand, right, after);
  else if (operator === ts.SyntaxKind.BarBarToken) visitCondition(b, operand, after, right);
  else {
    // A chain that is cut short is undefined.
    if (ts.isOptionalChain(operand)) visitOptionalChain(b, operand, right);
    else visitExpression(b, operand);
    link(b, b.current, after, 'present', { test: operand });
    link(b, b.current, right, 'nullish', { test: operand });
  }
  b.current = right;
}

/** Evaluates a test, and leaves for one of two blocks by what it comes to. */
export function visitCondition(b: Builder, node: ts.Expression, whenTrue: OpenBlock, whenFalse: OpenBlock): void {
  if (isWrapper(node)) {
    visitCondition(b, node.expression, whenTrue, whenFalse);
    return;
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
    visitCondition(b, node.operand, whenFalse, whenTrue);
    return;
  }
  const operator = ts.isBinaryExpression(node) ? node.operatorToken.kind : undefined;
  if (operator === ts.SyntaxKind.AmpersandAmpersandToken || operator === ts.SyntaxKind.BarBarToken) {
    const operands = operandsOf(node as ts.BinaryExpression);
    operands.forEach((operand, i) => {
      const next = i === operands.length - 1 ? undefined : newBlock(b);
      const isAnd = operator === ts.SyntaxKind.AmpersandAmpersandToken;
      visitCondition(b, operand, isAnd ? (next ?? whenTrue) : whenTrue, isAnd ? whenFalse : (next ?? whenFalse));
      if (next !== undefined) b.current = next;
    });
    return;
  }
  visitExpression(b, node);
  link(b, b.current, whenTrue, 'true', { test: node });
  link(b, b.current, whenFalse, 'false', { test: node });
}

function visitAssignment(b: Builder, node: ts.BinaryExpression): void {
  const operator = logicalOf(node.operatorToken.kind);
  if (operator === undefined) {
    visitTarget(b, node.left);
    visitExpression(b, node.right);
    add(b, node);
    return;
  }
  const after = newBlock(b);
  skipRight(b, operator, node.left, after);
  visitExpression(b, node.right);
  add(b, node);
  moveTo(b, after);
}

/** What a target of an assignment evaluates before the value: objects, keys and, in patterns, defaults (which may be skipped). */
export function visitTarget(b: Builder, node: ts.Expression): void {
  if (ts.isIdentifier(node)) return;
  if (ts.isPropertyAccessExpression(node) && !ts.isOptionalChain(node)) {
    visitExpression(b, node.expression);
    return;
  }
  if (ts.isElementAccessExpression(node) && !ts.isOptionalChain(node)) {
    visitExpression(b, node.expression);
    visitExpression(b, node.argumentExpression);
    return;
  }
  if (isWrapper(node)) {
    visitTarget(b, node.expression);
    return;
  }
  if (ts.isSpreadElement(node)) {
    visitTarget(b, node.expression);
    return;
  }
  if (ts.isBinaryExpression(node) && isAssignment(node)) {
    visitTarget(b, node.left);
    visitDefault(b, node.right);
    return;
  }
  if (ts.isArrayLiteralExpression(node))
    node.elements.forEach((element) => {
      visitTarget(b, element);
    });
  else if (ts.isObjectLiteralExpression(node))
    node.properties.forEach((property) => {
      visitTargetProperty(b, property);
    });
}

function visitTargetProperty(b: Builder, property: ts.ObjectLiteralElementLike): void {
  if (property.name !== undefined) visitPropertyName(b, property.name);
  if (ts.isPropertyAssignment(property)) visitTarget(b, property.initializer);
  else if (ts.isSpreadAssignment(property)) visitTarget(b, property.expression);
  else if (ts.isShorthandPropertyAssignment(property) && property.objectAssignmentInitializer !== undefined)
    visitDefault(b, property.objectAssignmentInitializer);
}

/** A default value: evaluated on one of two ways. */
export function visitDefault(b: Builder, value: ts.Expression): void {
  const [needed, after] = [newBlock(b), newBlock(b)];
  link(b, b.current, after, 'next');
  moveTo(b, needed);
  visitExpression(b, value);
  moveTo(b, after);
}

function visitWholeChain(b: Builder, node: ts.OptionalChain): void {
  const after = newBlock(b);
  visitOptionalChain(b, node, after);
  moveTo(b, after);
}

/** Evaluates a chain, and leaves for `absent` where it is cut short. */
function visitOptionalChain(b: Builder, node: ts.OptionalChain, absent: OpenBlock): void {
  const links: ts.Expression[] = [];
  let base: ts.Expression = node;
  while (ts.isOptionalChain(base)) {
    links.push(base);
    base = base.expression;
  }
  visitExpression(b, base);
  for (const part of links.reverse()) {
    const chain = part as ts.OptionalChain;
    if (!ts.isNonNullExpression(chain) && chain.questionDotToken !== undefined) {
      const present = newBlock(b);
      link(b, b.current, absent, 'nullish', { test: chain.expression });
      moveTo(b, present, 'present', { test: chain.expression });
    }
    finish(b, part);
  }
}
