import * as ts from 'typescript';
import { registersListener } from '../context/listeners.js';
import { placeText } from '../summary/loops/loop-writes.js';
import type { Spin } from '../summary/loops/spinning.js';
import { writesOf } from '../syntax/assignments.js';
import { bindingOf } from '../syntax/bindings.js';
import { contains, isWithin } from '../syntax/containing.js';
import { isMemberAccess, unwrap } from '../syntax/expressions.js';
import { enclosingUnit, handedPosition, isFunctionLiteral } from '../syntax/functions.js';
import { holderOfThis } from '../syntax/own-declarations.js';
import type { Foundation } from './foundation.js';

/**
 * Whether what a loop waits for is given by a callback of a later turn in the same file. Then it never ends once it has begun,
 * wherever it runs: the turn does not come.
 */
export function isEndedByCallback({ loop, kind, waitsFor, reads }: Spin, edges: Foundation['edges']): boolean {
  if (kind !== 'spins' || waitsFor !== 'state') return false;
  const isGivenLater = (node: ts.Node): boolean =>
    writesOf(node).some(({ target }) => reads.has(placeText(target)) && isSamePlace(target, loop)) &&
    runsLater(node, edges);
  return contains(loop.getSourceFile(), isGivenLater);
}

/** Whether the same text means the same at a loop: a field of the class around both, or a variable that both see. */
function isSamePlace(target: ts.Expression, loop: ts.Node): boolean {
  const root = rootOf(target);
  if (root.kind === ts.SyntaxKind.ThisKeyword) {
    const owner = holderOfThis(root)?.parent;
    return owner !== undefined && owner === holderOfThis(loop)?.parent;
  }
  const binding = ts.isIdentifier(root) ? bindingOf(root) : undefined;
  return binding !== undefined && isWithin(loop, enclosingUnit(binding));
}

function rootOf(place: ts.Expression): ts.Expression {
  let root = unwrap(place);
  while (isMemberAccess(root)) root = unwrap(root.expression);
  return root;
}

function runsLater(node: ts.Node, edges: Foundation['edges']): boolean {
  const unit = enclosingUnit(node);
  const position = isFunctionLiteral(unit) ? handedPosition(unit) : undefined;
  if (position === undefined) return false;
  const handover = edges.handoverOf(position.call, position.index, position.property);
  return handover === undefined
    ? registersListener(position.call, edges.dispatch.view.checker)
    : handover.when === 'later';
}
