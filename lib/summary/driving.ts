/** Where the future that a local holds is driven, and whether one drive can follow another. */
import ts from 'typescript';
import { controlFlowOf } from '../cfg/control-flow.js';
import type { Block, Graph } from '../cfg/graph.js';
import { calleeOf, wrapped } from '../syntax/expressions.js';
import { enclosingFunction, isAsyncFunction } from '../syntax/functions.js';
import { isPromiseCombinator } from '../syntax/known-calls.js';
import { usesOfVariable } from '../types/variable-uses.js';

const CONTINUATIONS = new Set(['then', 'catch', 'finally']);

/** The reads of a variable that drive the thenable it holds; `drivers` are methods that do so besides `then`. */
export function drivesOf(
  name: ts.Identifier,
  drivers: ReadonlySet<string>,
  checker: ts.TypeChecker,
): readonly ts.Identifier[] {
  const { reads, writes } = usesOfVariable(name, checker);
  // Another value may be in the variable by then: we cannot see which one is driven.
  if (writes.length > 0) return [];
  const home = enclosingFunction(name);
  // A closure may run once, often or never.
  return reads.filter((read) => enclosingFunction(read) === home && isDrive(read, drivers));
}

function isDrive(read: ts.Identifier, drivers: ReadonlySet<string>): boolean {
  const node = wrapped(read);
  const { parent } = node;
  if (ts.isAwaitExpression(parent)) return true;
  if (ts.isForOfStatement(parent)) return parent.awaitModifier !== undefined;
  if (ts.isReturnStatement(parent)) return isAsyncFunction(enclosingFunction(parent) ?? parent);
  if (ts.isArrayLiteralExpression(parent)) {
    const call = wrapped(parent).parent;
    return ts.isCallExpression(call) && isPromiseCombinator(call);
  }
  if (!ts.isPropertyAccessExpression(parent) || parent.expression !== node) return false;
  const call = wrapped(parent).parent;
  const isCalled = ts.isCallExpression(call) && calleeOf(call) === parent;
  return isCalled && (CONTINUATIONS.has(parent.name.text) || drivers.has(parent.name.text));
}

/** Two drives of one value, the second after the first on some path. In a loop they are the same place. */
export interface Rerun {
  readonly first: ts.Identifier;
  readonly again: ts.Identifier;
}

/** The first drive, in text order, that can follow another without the variable being made anew in between. */
export function rerunOf(drives: readonly ts.Identifier[], declaration: ts.VariableDeclaration): Rerun | undefined {
  if (drives.length === 0 || (drives.length === 1 && !isInLoopWithin(drives[0], declaration))) return undefined;
  const graph = controlFlowOf(enclosingFunction(declaration) ?? declaration.getSourceFile());
  for (const again of drives) {
    const first = drives.find((each) => isReachable(graph, each, again, declaration));
    if (first !== undefined) return { first, again };
  }
  return undefined;
}

function isInLoopWithin(node: ts.Node | undefined, declaration: ts.VariableDeclaration): boolean {
  let around = node?.parent;
  while (around !== undefined && !(around.pos <= declaration.pos && declaration.end <= around.end)) {
    if (ts.isIterationStatement(around, false)) return true;
    around = around.parent;
  }
  return false;
}

/** Whether control can pass from one element to another without passing `barrier`. */
function isReachable(graph: Graph, from: ts.Node, to: ts.Node, barrier: ts.Node): boolean {
  const start = graph.blocks.find((block) => block.elements.includes(from));
  if (start === undefined) return false;
  const seen = new Set<Block>();
  const pending: { readonly block: Block; readonly at: number }[] = [
    { block: start, at: start.elements.indexOf(from) + 1 },
  ];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const rest = next.block.elements.slice(next.at);
    const stop = rest.findIndex((element) => element === to || element === barrier);
    if (stop >= 0) {
      if (rest[stop] === to) return true;
      continue;
    }
    for (const { to: block } of next.block.out) {
      if (seen.has(block)) continue;
      seen.add(block);
      pending.push({ block, at: 0 });
    }
  }
  return false;
}
