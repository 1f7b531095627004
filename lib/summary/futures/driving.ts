/** Where the future that a local holds is driven, and whether one drive can follow another. */
import * as ts from 'typescript';
import { controlFlowOf } from '../../cfg/control-flow.js';
import { elementsAfter } from '../../cfg/following.js';
import { calleeOf, wrapped } from '../../syntax/expressions.js';
import { enclosingFunction, isAsyncFunction } from '../../syntax/functions.js';
import { isContinuing, isPromiseCombinator } from '../../syntax/known-calls.js';
import { usesOfVariable } from '../../syntax/variable-uses.js';
import { aliasGiven } from './aliases.js';
import { writeOf } from './value-reads.js';

/** Whether what a call calls drives an argument. */
export type DrivesArgument = (call: ts.CallExpression, index: number) => boolean;

/**
 * The places that drive the thenable which a variable holds: reads of it, or of another variable that is given it, and calls of a
 * local function that only answers it.
 *
 * @param drivers methods that drive it besides `then`
 */
export function drivesOf(
  name: ts.Identifier,
  drivers: ReadonlySet<string>,
  drivesArgument: DrivesArgument = () => false,
): readonly ts.Expression[] {
  const home = enclosingFunction(name);
  const { reads, writes } = usesOfVariable(name);
  const values = reads.flatMap((read) =>
    // A closure may run once, often or never.
    enclosingFunction(read) === home ? [read] : callsAnswering(read, home),
  );
  const isDriving = (value: ts.Expression): boolean => isDrive(value, drivers, drivesArgument);
  const own = values.filter(isDriving);
  if (writes.length > 0) return own;
  const aliased = reads.flatMap((read) => {
    const alias = aliasGiven(read);
    if (alias === undefined || enclosingFunction(alias.name) !== home) return [];
    const others = usesOfVariable(alias.name).reads.filter((each) => enclosingFunction(each) === home);
    // Whoever compares the two may know whether they are one.
    const isOnlyDriven = own.length === reads.length - 1 && others.every(isDriving);
    return alias.isConditional && !isOnlyDriven ? [] : others.filter(isDriving);
  });
  return [...own, ...aliased];
}

/**
 * The places that drive a member of what a variable holds, by the member's name: `job.query` of `await job.query`. None of a variable
 * that is given another value: it may be another's member.
 */
export function memberDrivesOf(
  name: ts.Identifier,
  drivers: ReadonlySet<string>,
): ReadonlyMap<string, readonly ts.PropertyAccessExpression[]> {
  const home = enclosingFunction(name);
  const { reads, writes } = usesOfVariable(name);
  const found = new Map<string, ts.PropertyAccessExpression[]>();
  for (const read of writes.length > 0 ? [] : reads) {
    const { parent } = wrapped(read);
    if (!ts.isPropertyAccessExpression(parent) || enclosingFunction(read) !== home) continue;
    if (isDrive(parent, drivers, () => false))
      found.set(parent.name.text, [...(found.get(parent.name.text) ?? []), parent]);
  }
  return found;
}

/** The calls in `home` of a function that does nothing but answer a variable: of `const again = () => query;`. */
function callsAnswering(read: ts.Identifier, home: ts.Node | undefined): readonly ts.Expression[] {
  const closure = wrapped(read).parent;
  if (!ts.isArrowFunction(closure) || isAsyncFunction(closure)) return [];
  const declaration = wrapped(closure).parent;
  if (!ts.isVariableDeclaration(declaration) || !ts.isIdentifier(declaration.name)) return [];
  const { reads, writes } = usesOfVariable(declaration.name);
  if (writes.length > 0) return [];
  return reads.flatMap(({ parent }) => {
    const isCall = ts.isCallExpression(parent) && ts.isIdentifier(parent.expression) && parent.arguments.length === 0;
    return isCall && enclosingFunction(parent) === home ? [parent] : [];
  });
}

function isDrive(value: ts.Expression, drivers: ReadonlySet<string>, drivesArgument: DrivesArgument): boolean {
  const node = wrapped(value);
  const { parent } = node;
  if (ts.isAwaitExpression(parent)) return true;
  if (ts.isForOfStatement(parent)) return parent.awaitModifier !== undefined;
  if (ts.isReturnStatement(parent)) return isAsyncFunction(enclosingFunction(parent) ?? parent);
  if (ts.isArrayLiteralExpression(parent)) {
    const call = wrapped(parent).parent;
    return ts.isCallExpression(call) && isPromiseCombinator(call);
  }
  if (ts.isCallExpression(parent) && parent.expression !== node)
    return drivesArgument(parent, parent.arguments.indexOf(node));
  const method = methodCalledOn(node);
  return method !== undefined && (isContinuing(method) || drivers.has(method));
}

/** The method of a value that is called: `exec` of `query.exec()`. */
export function methodCalledOn(value: ts.Expression): string | undefined {
  const node = wrapped(value);
  const { parent } = node;
  if (!ts.isPropertyAccessExpression(parent) || parent.expression !== node) return undefined;
  const call = wrapped(parent).parent;
  return ts.isCallExpression(call) && calleeOf(call) === parent ? parent.name.text : undefined;
}

/** Two drives of one value, the second after the first on some path. In a loop they are the same place. */
export interface Rerun {
  readonly first: ts.Expression;
  readonly again: ts.Expression;
}

/**
 * The first drive, in text order, that can follow another without the variable getting a new value in between.
 *
 * @param isHarmful whether two drives that follow each other matter
 */
export function rerunOf(
  drives: readonly ts.Expression[],
  declaration: ts.VariableDeclaration & { readonly name: ts.Identifier },
  isHarmful: (rerun: Rerun) => boolean = () => true,
): Rerun | undefined {
  if (!mayFollowEachOther(drives, declaration)) return undefined;
  const graph = controlFlowOf(enclosingFunction(declaration) ?? declaration.getSourceFile());
  const writes = new Set(usesOfVariable(declaration.name).writes.map(writeOf));
  // A closure may give it a new value at any time.
  const home = enclosingFunction(declaration);
  if ([...writes].some((write) => enclosingFunction(write) !== home)) return undefined;
  const isBarrier = (element: ts.Node): boolean => element === declaration || writes.has(element);
  const reachable = new Map(drives.map((drive) => [drive, elementsAfter(graph, drive, isBarrier)]));
  for (const again of drives) {
    const first = drives.find((each) => reachable.get(each)?.has(again) === true && isHarmful({ first: each, again }));
    if (first !== undefined) return { first, again };
  }
  return undefined;
}

/** Whether there are two drives, or one in a loop. */
export function mayFollowEachOther(drives: readonly ts.Expression[], declaration: ts.VariableDeclaration): boolean {
  return drives.length > 1 || (drives.length === 1 && isInLoopWithin(drives[0], declaration));
}

function isInLoopWithin(node: ts.Node | undefined, declaration: ts.VariableDeclaration): boolean {
  let around = node?.parent;
  while (around !== undefined && !(around.pos <= declaration.pos && declaration.end <= around.end)) {
    if (ts.isIterationStatement(around, false)) return true;
    around = around.parent;
  }
  return false;
}
