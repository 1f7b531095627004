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
