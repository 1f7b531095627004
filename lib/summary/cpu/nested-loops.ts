/** Loops whose work grows with the square of their input or faster: what is looped over, and inside what. */
import * as ts from 'typescript';
import { contains } from '../../syntax/containing.js';
import { bindingOf } from '../../syntax/bindings.js';
import { unwrap, wrapped } from '../../syntax/expressions.js';
import { isFunctionNode } from '../../syntax/functions.js';
import { isIterationCallback, iterationOf } from '../../syntax/iterations.js';
import { isSettledAwait } from '../../syntax/settled.js';
import { constantRounds, copiedBy, isPartOf, levelOf, type Level } from './loop-levels.js';
import type { Shape } from './shape.js';

/** Rounds of a loop around next to nothing that take about ten milliseconds. */
const MANY_ROUNDS = 10_000_000;

interface Around {
  readonly levels: readonly Level[];
  readonly rounds: number;
}

/**
 * The nests of a function's body: pairs over one collection or what derives from it, pairs over two that both come from outside,
 * and three or more that are independent of each other. A loop over what belongs to the element around it
 * (`for (const item of group.items)`) adds up to one pass and does not multiply; any other two are the everyday join, and pass.
 */
export function nestsIn(body: ts.Node): readonly Shape[] {
  const found: Shape[] = [];
  visit(body, { levels: [], rounds: 1 }, found);
  return found;
}

function visit(node: ts.Node, around: Around, found: Shape[]): void {
  if (isFunctionNode(node) && !isIterationCallback(node)) return;
  const copy = around.levels.length === 0 ? undefined : copyIn(node, around.levels);
  if (copy !== undefined) {
    found.push(copy);
    return;
  }
  const level = levelOf(node, around.levels);
  const rounds = around.rounds * (constantRounds(node) ?? 1);
  if (level === undefined && rounds === around.rounds) {
    visitChildren(node, around, found);
  } else if (repeatedParts(node).some(waits)) {
    // Every round gives the thread back: what is inside is looked at by itself.
    visitChildren(node, { levels: [], rounds: 1 }, found);
  } else if (rounds >= MANY_ROUNDS) {
    found.push({ kind: 'rounds', node, over: '', degree: rounds });
  } else {
    const inner = level === undefined ? around.levels : [...around.levels, level];
    const nest = level === undefined ? undefined : nestOf(level, around.levels);
    if (nest !== undefined) addOnce(nest, around.levels, found);
    else if (level?.kind === 'search') visitChildren(node, around, found);
    else visitRounds(node, around, { levels: inner, rounds }, found);
  }
}

/** Several searches of one collection in one loop are one thing to mend. */
function addOnce(nest: Shape, around: readonly Level[], found: Shape[]): void {
  const loop = around.at(-1)?.node;
  const isKnown = found.some(
    ({ node, over }) => over === nest.over && loop !== undefined && node.pos >= loop.pos && node.end <= loop.end,
  );
  if (!isKnown) found.push(nest);
}

function visitRounds(loop: ts.Node, around: Around, inside: Around, found: Shape[]): void {
  const repeated = repeatedParts(loop);
  ts.forEachChild(loop, (part) => {
    visit(part, repeated.includes(part) ? inside : around, found);
  });
}

/** The parts of a loop that run in each round; what it goes through is evaluated once, before them. */
function repeatedParts(loop: ts.Node): readonly ts.Node[] {
  if (ts.isForOfStatement(loop) || ts.isForInStatement(loop)) return [loop.statement];
  const callback = iterationOf(loop)?.callback;
  if (callback !== undefined) return (loop as ts.CallExpression).arguments.filter((each) => unwrap(each) === callback);
  const parts: ts.Node[] = [];
  ts.forEachChild(loop, (part) => {
    parts.push(part);
  });
  return parts;
}

function visitChildren(node: ts.Node, around: Around, found: Shape[]): void {
  ts.forEachChild(node, (child) => {
    visit(child, around, found);
  });
}

function nestOf(level: Level, around: readonly Level[]): Shape | undefined {
  if (level.kind === 'draining' || around.some((each) => isPartOf(level, each))) return undefined;
  const degree = around.length + 1;
  const shape = { kind: 'nest', node: level.node, degree } as const;
  if (around.some((each) => each.origin.place === level.origin.place)) return { ...shape, over: level.over };
  if (degree >= 3 && level.kind === 'loop') return { ...shape, over: level.over };
  const partner = around.find((each) => areBothFromOutside(each, level));
  return partner === undefined ? undefined : { ...shape, over: `${partner.over} and ${level.over}` };
}

/** Two answers, or two parameters that are gone through by index: as large as their sender likes. */
function areBothFromOutside(outer: Level, inner: Level): boolean {
  if (outer.origin.kind === 'input' && inner.origin.kind === 'input') return true;
  const isCounted = ts.isForStatement(outer.node) && ts.isForStatement(inner.node);
  const areLoops = outer.kind === 'loop' && inner.kind === 'loop';
  return isCounted && areLoops && outer.origin.kind === 'given' && inner.origin.kind === 'given';
}

/** A copy of what the loop around it builds, where that loop goes through what comes from outside. */
function copyIn(node: ts.Node, around: readonly Level[]): Shape | undefined {
  const copied = copiedBy(node);
  const level = around.at(-1);
  if (copied === undefined || level === undefined || level.kind !== 'loop') return undefined;
  if (level.origin.kind !== 'input' && level.origin.kind !== 'given') return undefined;
  const declared = bindingOf(copied);
  if (declared === undefined) return undefined;
  const isBuilt = isAccumulator(declared, level.node) || isReplaced(node, declared, level.node);
  return isBuilt ? { kind: 'copies', node, over: copied.text, degree: 1 } : undefined;
}

/** `rows.reduce((all, row) => …)`: the first parameter, where what is answered is the copy. */
function isAccumulator(name: ts.Identifier, loop: ts.Node): boolean {
  const iteration = iterationOf(loop);
  return iteration?.elements[0] === 1 && iteration.callback.parameters[0]?.name === name;
}

/** `all = [...all, x]`, `all = all.concat(x)` of a variable from outside the loop. */
function isReplaced(node: ts.Node, name: ts.Identifier, loop: ts.Node): boolean {
  if (name.pos >= loop.pos && name.end <= loop.end) return false;
  const literal = ts.isSpreadElement(node) || ts.isSpreadAssignment(node) ? node.parent : node;
  const { parent } = wrapped(literal as ts.Expression);
  if (!ts.isBinaryExpression(parent) || parent.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return false;
  const target = unwrap(parent.left);
  return ts.isIdentifier(target) && bindingOf(target) === name;
}

/** A loop that waits gives the thread back between rounds, unless what it waits for is there already; whether often enough is beyond us. */
function waits(code: ts.Node): boolean {
  return contains(
    code,
    (node) =>
      (ts.isAwaitExpression(node) && !isSettledAwait(node)) ||
      ts.isYieldExpression(node) ||
      (ts.isForOfStatement(node) && node.awaitModifier !== undefined),
  );
}
