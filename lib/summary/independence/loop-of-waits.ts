/** Loops that wait in each round for an answer which depends on that round's item alone. */
import * as ts from 'typescript';
import { contains } from '../../syntax/containing.js';
import { writesOf } from '../../syntax/assignments.js';
import { bindingOf } from '../../syntax/bindings.js';
import {
  bareName,
  calleeOf,
  isCallLike,
  isMemberAccess,
  rootVariable,
  unwrap,
  type CallLike,
  receiverOf,
} from '../../syntax/expressions.js';
import { isFunctionNode } from '../../syntax/functions.js';
import { isPromiseCombinator } from '../../syntax/known-calls.js';
import { linksOf, touchOfCall, type WaitWorld } from './call-effects.js';
import { effectOfName } from './effect-names.js';
import { isWorthIt, touchOfWait } from './independence.js';
import { namesOf } from './wait-steps.js';
import { isMadeForItsEffect } from './unseen-effects.js';

export type ItemLoop = ts.ForOfStatement | ts.ForInStatement | ts.ForStatement;

export interface LoopOfWaits {
  readonly loop: ItemLoop;
  readonly wait: ts.AwaitExpression;
  /** Where the answers go, when that is all that a round does: `list` of `list.push(await f(item))`. */
  readonly into: ts.Expression | undefined;
}

/** A loop whose rounds only ask, one item at a time, and collect the answers. */
export function loopOfWaits(loop: ItemLoop, world: WaitWorld): LoopOfWaits | undefined {
  const items = itemsOf(loop);
  const nodes = items === undefined ? [] : nodesIn(loop.statement);
  const waits = nodes.filter(ts.isAwaitExpression);
  const [wait] = waits;
  if (items === undefined || wait === undefined) return undefined;
  const round: Round = { nodes, derived: derivedFrom(items, nodes) };
  if (nodes.some((node) => decides(node, loop, round))) return undefined;
  const statements = ts.isBlock(loop.statement) ? loop.statement.statements : [loop.statement];
  const targets = collectedInto(nodes, loop);
  if (targets === undefined || targets.length === 0 || isReadElsewhere(targets, loop)) return undefined;
  if (!waits.every((each) => isAsking(each, round, world))) return undefined;
  const isHarmless = nodes
    .filter(isCallLike)
    .filter((call) => !isCollecting(call) && !isLinkOf(call) && !ts.isAwaitExpression(call.parent))
    .every((call) => isIdle(call, world));
  if (!isHarmless) return undefined;
  return {
    loop,
    wait,
    into: statements.length === 1 && waits.length === 1 ? pushedInto(statements[0], wait) : undefined,
  };
}

/** One pass through the body of a loop. */
interface Round {
  readonly nodes: readonly ts.Node[];
  /** Names of the item and of what is made from it. */
  readonly derived: readonly string[];
}

/** The names that stand for a round's item: `item` of `for (const item of items)`, `i` of a counted loop. */
function itemsOf(loop: ItemLoop): readonly string[] | undefined {
  const { initializer } = loop;
  if (initializer === undefined || !ts.isVariableDeclarationList(initializer)) return undefined;
  if (ts.isForOfStatement(loop))
    return loop.awaitModifier === undefined ? initializer.declarations.flatMap(({ name }) => namesOf(name)) : undefined;
  if (ts.isForInStatement(loop)) return initializer.declarations.flatMap(({ name }) => namesOf(name));
  const [counter] = initializer.declarations.flatMap(({ name }) => namesOf(name));
  const step = loop.incrementor;
  const isCounting =
    step !== undefined &&
    (ts.isPostfixUnaryExpression(step) || ts.isPrefixUnaryExpression(step)) &&
    step.operand.getText() === counter;
  return counter !== undefined && isCounting ? [counter] : undefined;
}

/** Everything that a round runs, functions written in it excluded. */
function nodesIn(body: ts.Node): readonly ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    found.push(node);
    if (!isFunctionNode(node)) ts.forEachChild(node, visit);
  };
  visit(body);
  return found;
}

/** Anything by which one round decides about the next, or by which more than its item decides about its wait. */
function decides(node: ts.Node, loop: ItemLoop, { derived }: Round): boolean {
  if (ts.isIfStatement(node) && nodesIn(node).some(ts.isAwaitExpression))
    return !mentions(node.expression, derived) || nodesIn(node.expression).some(ts.isAwaitExpression);
  return (
    ts.isBreakStatement(node) ||
    ts.isReturnStatement(node) ||
    ts.isThrowStatement(node) ||
    ts.isYieldExpression(node) ||
    ts.isSwitchStatement(node) ||
    (ts.isContinueStatement(node) && node.label !== undefined) ||
    (ts.isIterationStatement(node, false) && node !== loop)
  );
}

/** The variables in which rounds leave something; undefined when they leave it anywhere else. */
function collectedInto(nodes: readonly ts.Node[], loop: ItemLoop): readonly ts.Identifier[] | undefined {
  const targets: ts.Identifier[] = [];
  for (const node of nodes) {
    const places = writesOf(node).map(({ target }) =>
      ts.isElementAccessExpression(target) ? unwrap(target.expression) : target,
    );
    if (isCallLike(node) && isCollecting(node)) places.push(receiverOf(node) as ts.Expression);
    for (const place of places) {
      if (!ts.isIdentifier(place)) return undefined;
      const declared = bindingOf(place);
      if (declared === undefined || ts.isParameter(declared.parent)) return undefined;
      const isOutside = declared.pos < loop.pos || declared.end > loop.end;
      if (isOutside) targets.push(place);
    }
    // A plain assignment keeps the last round's answer alone.
    if (
      ts.isBinaryExpression(node) &&
      node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
      ts.isIdentifier(unwrap(node.left))
    )
      return undefined;
  }
  return targets;
}

/** `list.push(…)`, `map.set(…)`, `set.add(…)` as a statement. */
function isCollecting(call: CallLike): boolean {
  const receiver = receiverOf(call);
  return (
    receiver !== undefined &&
    ts.isIdentifier(receiver) &&
    ts.isExpressionStatement(call.parent) &&
    /^(?:push|set|add)$/u.test(bareName(calleeOf(call)) ?? '')
  );
}

/** Whether a round, or the head of the loop, looks at what the rounds before have left. */
function isReadElsewhere(targets: readonly ts.Identifier[], loop: ItemLoop): boolean {
  const names = new Set(targets.map(({ text }) => text));
  let count = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && names.has(node.text)) count++;
    ts.forEachChild(node, visit);
  };
  visit(loop);
  return count > targets.length;
}

/** A wait for what only the item decides, by a call whose order among the rounds does not matter. */
function isAsking(wait: ts.AwaitExpression, { nodes, derived }: Round, world: WaitWorld): boolean {
  const call = unwrap(wait.expression);
  if (!ts.isCallExpression(call) || isPromiseCombinator(call) || isMadeForItsEffect(call)) return false;
  if (!mentions(call, derived)) return false;
  const root = rootOf(call);
  const isItsOwn = root !== undefined && derived.includes(root.text);
  const isOfAnswer = isItsOwn && isAnswer(root, nodes);
  // What an item does of its own, only its name could say: steps, migrations, plugins.
  if (
    isItsOwn &&
    !isOfAnswer &&
    !linksOf(call).every((link) => effectOfName(bareName(calleeOf(link)) ?? '') === 'reads')
  )
    return false;
  // Modules are loaded for what they export, in whatever order they arrive.
  if (call.expression.kind === ts.SyntaxKind.ImportKeyword) return true;
  const touch = touchOfWait({ call }, world);
  if (touch !== undefined)
    return touch.writes.size === 0 && (isOfAnswer || root === undefined || isWorthIt({ call }, world));
  // A function that was handed in to be called for each item.
  const callee = calleeOf(call);
  if (!ts.isIdentifier(callee) || isItsOwn || isSaidToAct(callee.text)) return false;
  return world.dispatch.calleesOf(call).every((value) => value.kind === 'parameter');
}

/** `run`, `execute`: that it is called says its name, and no more. */
function isSaidToAct(name: string): boolean {
  if (/^(?:call|execute|invoke|run)$/u.test(name)) return false;
  const effect = effectOfName(name);
  return effect === 'changes' || effect === 'converses';
}

/** `const response = await fetch(url)`: `response.json()` asks an answer of this round further. */
function isAnswer(root: ts.Identifier, nodes: readonly ts.Node[]): boolean {
  return nodes.some(
    (node) =>
      ts.isVariableDeclaration(node) &&
      node.initializer !== undefined &&
      ts.isAwaitExpression(unwrap(node.initializer)) &&
      namesOf(node.name).includes(root.text),
  );
}

function derivedFrom(items: readonly string[], nodes: readonly ts.Node[]): readonly string[] {
  const derived = [...items];
  for (const node of nodes) {
    if (ts.isVariableDeclaration(node) && node.initializer !== undefined && mentions(node.initializer, derived))
      derived.push(...namesOf(node.name));
  }
  return derived;
}

function mentions(node: ts.Node, names: readonly string[]): boolean {
  return contains(node, (each) => ts.isIdentifier(each) && names.includes(each.text));
}

/** The variable that a call is made on or through. */
function rootOf(call: CallLike): ts.Identifier | undefined {
  return rootVariable(calleeOf(linksOf(call)[0] ?? call));
}

/** Whether a call is part of a longer chain, which is asked as a whole. */
function isLinkOf(call: CallLike): boolean {
  const { parent } = call;
  return isMemberAccess(parent) && ts.isCallExpression(parent.parent) && parent.parent.expression === parent;
}

function isIdle(call: CallLike, world: WaitWorld): boolean {
  const touch = touchOfCall(call, world, !isMadeForItsEffect(call));
  return !touch.isChanging && touch.writes.size === 0;
}

function pushedInto(statement: ts.Statement | undefined, wait: ts.AwaitExpression): ts.Expression | undefined {
  if (statement === undefined || !ts.isExpressionStatement(statement)) return undefined;
  const call = unwrap(statement.expression);
  if (!ts.isCallExpression(call) || bareName(calleeOf(call)) !== 'push' || call.arguments.length !== 1)
    return undefined;
  return unwrap(call.arguments[0] ?? call) === wait ? receiverOf(call) : undefined;
}
