import * as ts from 'typescript';
import { contains } from '../syntax/containing.js';
import { isFunctionNode, type Unit } from '../syntax/functions.js';

/**
 * Whether a node stands in a loop without end that waits: `while (true) { await next(); … }`. What such a loop does it does for
 * as long as the process lives, so it is on the event loop even if it was entered at start-up.
 */
export function isInServiceLoop(node: ts.Node, unit: Unit): boolean {
  for (
    let around = node.parent as ts.Node | undefined;
    around !== undefined && around !== unit;
    around = around.parent as ts.Node | undefined
  ) {
    if (isEndless(around) && waits(around)) return true;
  }
  return false;
}

function isEndless(node: ts.Node): boolean {
  if (ts.isForStatement(node)) return node.condition === undefined;
  return (ts.isWhileStatement(node) || ts.isDoStatement(node)) && node.expression.kind === ts.SyntaxKind.TrueKeyword;
}

function waits(loop: ts.Node): boolean {
  const isWait = (node: ts.Node): boolean =>
    ts.isAwaitExpression(node) || (ts.isForOfStatement(node) && node.awaitModifier !== undefined);
  return contains(loop, isWait, isFunctionNode);
}
