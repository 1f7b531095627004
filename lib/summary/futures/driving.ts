/** Where the future that a local holds is driven, and whether one drive can follow another. */
import * as ts from 'typescript';
import { controlFlowOf } from '../../cfg/control-flow.js';
import { elementsAfter } from '../../cfg/following.js';
import { calleeOf, wrapped } from '../../syntax/expressions.js';
import { enclosingFunction, isAsyncFunction } from '../../syntax/functions.js';
import { isPromiseCombinator } from '../../syntax/known-calls.js';
import { usesOfVariable } from '../../syntax/variable-uses.js';
import { writeOf } from './value-reads.js';

const CONTINUATIONS = new Set(['then', 'catch', 'finally']);

/** The reads of a variable that drive the thenable it holds; `drivers` are methods that do so besides `then`. */
export function drivesOf(name: ts.Identifier, drivers: ReadonlySet<string>): readonly ts.Identifier[] {
  const { reads } = usesOfVariable(name);
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

/** The first drive, in text order, that can follow another without the variable getting a new value in between. */
export function rerunOf(
  drives: readonly ts.Identifier[],
  declaration: ts.VariableDeclaration & { readonly name: ts.Identifier },
): Rerun | undefined {
  if (drives.length === 0 || (drives.length === 1 && !isInLoopWithin(drives[0], declaration))) return undefined;
  const graph = controlFlowOf(enclosingFunction(declaration) ?? declaration.getSourceFile());
  const writes = new Set(usesOfVariable(declaration.name).writes.map(writeOf));
  // A closure may give it a new value at any time.
  const home = enclosingFunction(declaration);
  if ([...writes].some((write) => enclosingFunction(write) !== home)) return undefined;
  const isBarrier = (element: ts.Node): boolean => element === declaration || writes.has(element);
  const reachable = new Map(drives.map((drive) => [drive, elementsAfter(graph, drive, isBarrier)]));
  for (const again of drives) {
    const first = drives.find((each) => reachable.get(each)?.has(again));
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
