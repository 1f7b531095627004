import type * as ts from 'typescript';
import { isWithin } from '../../syntax/containing.js';
import { enclosingUnit, type FunctionNode } from '../../syntax/functions.js';
import { waysOut } from './way-out.js';

/**
 * Whether a part of a function may run in the same run as one of its calls; false is certain. Of functions that are written inside
 * it is not known when they run.
 *
 * @example in `if (isIdle) { queueMicrotask(step); return; } work();` the call of `work` does not run alongside that of the queue
 */
export function mayRunAlongside(node: ts.Node, call: ts.Node, within: FunctionNode): boolean {
  if (enclosingUnit(node) !== within) return true;
  return !(leavesWithout(node, call, within) || (node.pos >= call.end && leavesWithout(call, node, within)));
}

/** Whether a node stands in a branch by which the function is left, and another one does not. */
function leavesWithout(node: ts.Node, other: ts.Node, within: FunctionNode): boolean {
  return waysOut(node, within).some((branch) => !isWithin(other, branch));
}
