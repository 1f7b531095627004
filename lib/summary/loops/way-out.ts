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
  let isLeaving = false;
  for (let child = node, { parent } = node; child !== within; child = parent, parent = parent.parent) {
    if (ts.isTryStatement(parent) && parent.tryBlock === child) return false;
    isLeaving ||= leaves(child) ? ts.isIfStatement(parent) || isBranch(parent) : isBranch(child) && endsIn(child);
  }
  return isLeaving;
}

function isBranch(node: ts.Node): node is ts.Block {
  return ts.isBlock(node) && ts.isIfStatement(node.parent);
}

function endsIn(branch: ts.Block): boolean {
  return branch.statements.some(leaves);
}

function leaves(node: ts.Node): boolean {
  return ts.isReturnStatement(node) || ts.isThrowStatement(node);
}
