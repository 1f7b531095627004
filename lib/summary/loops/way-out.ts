import * as ts from 'typescript';
import type { FunctionNode } from '../../syntax/functions.js';
import type { Loop } from './spin-world.js';

/**
 * Whether a part of a function or loop runs only when that is left right after, by a branch that ends so. Inside `try` what fails
 * may go on after all.
 *
 * @example `close()` and `new Error(…)` of `if (isGone) { close(); throw new Error('gone'); }`
 */
export function isOnTheWayOut(node: ts.Node, within: FunctionNode | Loop): boolean {
  return waysOut(node, within).length > 0;
}

/** The branches around a part of a function or loop by which that is left right after, the innermost first. */
export function waysOut(node: ts.Node, within: FunctionNode | Loop): readonly ts.Node[] {
  const branches: ts.Node[] = [];
  for (let child = node, { parent } = node; child !== within; child = parent, parent = parent.parent) {
    if (ts.isTryStatement(parent) && parent.tryBlock === child) return [];
    if (ts.isIfStatement(parent) && endsInLeaving(child)) branches.push(child);
  }
  return branches;
}

function endsInLeaving(branch: ts.Node): boolean {
  return leaves(branch) || (ts.isBlock(branch) && branch.statements.some(leaves));
}

function leaves(node: ts.Node): boolean {
  return ts.isReturnStatement(node) || ts.isThrowStatement(node);
}
