import * as ts from 'typescript';
import { controlFlowOf } from '../../cfg/control-flow.js';
import { elementsAfter } from '../../cfg/following.js';
import { enclosingFunction } from '../../syntax/functions.js';
import { usesOfVariable } from '../../syntax/variable-uses.js';

/**
 * The reads of a variable that may see the value which it is given at `at`: those that control comes to before the variable is
 * given another one. Reads in other functions may happen at any time, so they are always among them.
 *
 * @param name where the variable is declared
 * @param at an assignment of the variable, or `name` for the value that its declaration gives it
 */
export function readsOfValue(name: ts.Identifier, at: ts.Node): readonly ts.Identifier[] {
  const { reads, writes } = usesOfVariable(name);
  if (writes.length === 0 || reads.length === 0) return reads;
  const home = enclosingFunction(name);
  const graph = controlFlowOf(home ?? name.getSourceFile());
  const barriers = new Set([name, ...writes].map(writeOf));
  const following = elementsAfter(graph, writeOf(at), (element) => barriers.has(element));
  if (following === undefined) return reads;
  const isElsewhere = (read: ts.Identifier): boolean =>
    enclosingFunction(read) !== home || !graph.blocks.some(({ elements }) => elements.includes(read));
  return reads.filter((read) => following.has(read) || isElsewhere(read));
}

/**
 * Whether a loop may come back to the assignment that gives a variable its value, and give it the next one, before anybody has read
 * it: `for (const part of parts) last = send(part);`. Failures on the way are not looked at.
 */
export function isReplacedUnread(name: ts.Identifier, at: ts.Node): boolean {
  const write = writeOf(at);
  if (at === name || !ts.isBinaryExpression(write) || !isInLoop(write)) return false;
  const { reads } = usesOfVariable(name);
  const home = enclosingFunction(name);
  const graph = controlFlowOf(home ?? name.getSourceFile());
  // A closure may read it at any time.
  if (!reads.every((read) => graph.blocks.some(({ elements }) => elements.includes(read)))) return false;
  const barriers = new Set<ts.Node>([writeOf(name), ...reads]);
  return elementsAfter(graph, write, (element) => barriers.has(element))?.has(write) === true;
}

function isInLoop(node: ts.Node): boolean {
  for (let at = node; !ts.isFunctionLike(at) && !ts.isSourceFile(at) && !ts.isTryStatement(at); at = at.parent)
    if (ts.isIterationStatement(at, false)) return true;
  return false;
}

/** The element of a control-flow graph at which a written name gets its value: a declaration, an assignment, `x++`. */
export function writeOf(target: ts.Node): ts.Node {
  let node = target;
  while (
    !ts.isVariableDeclaration(node) &&
    !ts.isParameter(node) &&
    !(ts.isBinaryExpression(node) && isAssigning(node.operatorToken.kind)) &&
    !ts.isStatement(node)
  ) {
    if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) return node;
    node = node.parent;
  }
  return node;
}

function isAssigning(operator: ts.SyntaxKind): boolean {
  return operator >= ts.SyntaxKind.FirstAssignment && operator <= ts.SyntaxKind.LastAssignment;
}
