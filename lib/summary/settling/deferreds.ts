/** Deferreds, those of `Promise.withResolvers()` and of the program's own, whose promise nothing can settle any more. */
import * as ts from 'typescript';
import type { CfgRoot } from '../../cfg/graph.js';
import { usesWithin } from '../../syntax/bindings.js';
import { isNamedElement, propertyName, wrapped } from '../../syntax/expressions.js';
import { enclosingFunction } from '../../syntax/functions.js';
import { closureBelow } from '../obligations/handing.js';
import type { Carrier } from '../obligations/obligation.js';
import { solveRoot, type World } from '../obligations/root.js';
import { isMeantNever, saysNever } from './meant-never.js';
import { keptOpen } from './kept-promises.js';
import type { Unsettled } from './unsettled.js';
import { isAwaited, isWaitedFor } from './waiting.js';

/** Whether the promise of what a call makes is read by name, so that it may be a deferred. */
export function mayBeDeferred(call: ts.NewExpression | ts.CallExpression): boolean {
  const declaration = wrapped(call).parent;
  if (!ts.isVariableDeclaration(declaration)) return false;
  const { name } = declaration;
  if (ts.isArrayBindingPattern(name)) return false;
  if (ts.isObjectBindingPattern(name))
    return name.elements.some((element) => propertyName(element.propertyName ?? element.name) === 'promise');
  const root = enclosingFunction(call);
  return (
    root !== undefined &&
    usesWithin(root, name).some(({ parent }) => ts.isPropertyAccessExpression(parent) && parent.name.text === 'promise')
  );
}

/** How the promise of a deferred is waited for or answered while nothing can settle it any more. */
export function stuckDeferred(call: ts.NewExpression | ts.CallExpression, world: World): Unsettled | undefined {
  const declaration = wrapped(call).parent;
  const root = enclosingFunction(call);
  if (root === undefined || !ts.isVariableDeclaration(declaration) || isMeantNever(call)) return undefined;
  const seeds = new Map<ts.Identifier, Carrier>();
  let promise: ts.Identifier | undefined;
  if (ts.isIdentifier(declaration.name)) seeds.set(declaration.name, { kind: 'deferred' });
  else {
    for (const element of declaration.name.elements) {
      if (!isNamedElement(element) || !ts.isIdentifier(element.name)) return undefined;
      if (element.dotDotDotToken !== undefined) return undefined;
      const key = propertyName(element.propertyName ?? element.name);
      if (key === 'promise') promise = element.name;
      else seeds.set(element.name, { kind: 'function' });
    }
  }
  // A deferred that lives around us may be settled by anyone.
  if (closureBelow(root, call) !== undefined) return undefined;
  return failingOnly(call, declaration.name, promise, root) ?? stuckIn(root, seeds, promise, world);
}

/** `const { promise, reject } = Promise.withResolvers(); … await promise;`: nobody has what resolves it. */
function failingOnly(
  call: ts.NewExpression | ts.CallExpression,
  pattern: ts.BindingName,
  promise: ts.Identifier | undefined,
  root: CfgRoot,
): Unsettled | undefined {
  if (!ts.isObjectBindingPattern(pattern) || promise === undefined || isForFailure(call) || saysNever(call))
    return undefined;
  const keys = pattern.elements.map(({ propertyName: key, name }) => propertyName(key ?? name));
  const isAwaitedHere = usesWithin(root, promise).some((use) => isAwaited(use) && enclosingFunction(use) === root);
  return keys.length === 2 && keys.includes('reject') && isAwaitedHere
    ? { kind: 'reject-only', leaves: 'surely' }
    : undefined;
}

/** `withResolvers<never>()`: its author waits for the failure. */
function isForFailure({ typeArguments }: ts.NewExpression | ts.CallExpression): boolean {
  return typeArguments?.[0]?.kind === ts.SyntaxKind.NeverKeyword;
}

function stuckIn(
  root: CfgRoot,
  seeds: ReadonlyMap<ts.Identifier, Carrier>,
  promise: ts.Identifier | undefined,
  world: World,
): Unsettled | undefined {
  const solved = solveRoot(root, seeds, world);
  const { graph, paths, uses, opennessOf } = solved;
  const reads = [...uses.promises, ...(promise === undefined ? [] : usesWithin(root, promise))];
  for (const block of graph.blocks) {
    for (const element of block.elements) {
      const read = reads.find((each) => each === element);
      if (read === undefined || !isWaitedFor(read) || closureBelow(root, read) !== undefined) continue;
      for (const path of paths.afterElement(block, read)?.open ?? []) {
        const { leaves, lost } = opennessOf(path);
        if (leaves === 'never') continue;
        return {
          kind: lost === undefined && path.hands.length === 0 ? 'never' : 'path',
          leaves,
          ...(lost !== undefined && { loss: lost }),
        };
      }
    }
  }
  return keptOpen(solved, reads);
}
