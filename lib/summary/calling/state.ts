/** Ways that the state of something longer-lived opens: whoever set it may have called back, or may still do so. */
import * as ts from 'typescript';
import type { Edge } from '../../cfg/graph.js';
import { bindingOf } from '../../syntax/bindings.js';
import { contains, isWithin } from '../../syntax/containing.js';
import { isMemberAccess } from '../../syntax/expressions.js';
import type { FunctionNode } from '../../syntax/functions.js';

/** Objects of the whole process. */
const GLOBALS = new Set(['process', 'global', 'globalThis']);

/**
 * Whether the test that leads to an edge asks what outlives the call: a member of `this`, a variable around the function, a
 * setting of the process. Any other test asks what this call was given, or has found out.
 *
 * @example `if (this.isStopped) return;`, `if (state.stop) return;`
 */
export function restsOnState(edge: Edge | undefined, fn: FunctionNode): boolean {
  const asked = edge?.test === undefined || edge.kind === 'throw' ? undefined : testAround(edge.test);
  return asked !== undefined && asksState(asked, fn, new Set());
}

/** The whole of a condition; of a `case`, what the `switch` is about. */
function testAround(test: ts.Node): ts.Node {
  let whole = test;
  while (ts.isExpression(whole.parent) && !ts.isFunctionLike(whole.parent)) whole = whole.parent;
  return ts.isCaseClause(whole.parent) ? whole.parent.parent.parent.expression : whole;
}

function asksState(asked: ts.Node, fn: FunctionNode, seen: Set<ts.Node>): boolean {
  const isState = (node: ts.Node): boolean => {
    if (node.kind === ts.SyntaxKind.ThisKeyword) return true;
    if (!ts.isIdentifier(node) || isMemberName(node)) return false;
    const binding = bindingOf(node);
    if (binding === undefined) return GLOBALS.has(node.text);
    if (seen.has(binding)) return false;
    seen.add(binding);
    const declaration = binding.parent;
    if (!isWithin(declaration, fn)) return mayChange(node, declaration);
    const made = initializerOf(declaration);
    return made !== undefined && !ts.isFunctionLike(made) && asksState(made, fn, seen);
  };
  return contains(asked, isState, ts.isFunctionLike);
}

/** What a variable is given where it is declared, by itself or in a pattern. */
function initializerOf(declaration: ts.Node): ts.Expression | undefined {
  let holder = declaration;
  while (ts.isBindingElement(holder)) holder = holder.parent.parent;
  return ts.isVariableDeclaration(holder) ? holder.initializer : undefined;
}

function isMemberName(name: ts.Identifier): boolean {
  return ts.isPropertyAccessExpression(name.parent) && name.parent.name === name;
}

/** What a function around was given, a variable that can be assigned to, a member of any: imports, functions and constants do not change. */
function mayChange(name: ts.Identifier, declaration: ts.Node): boolean {
  // What a function that was handed in answers depends on what it is asked.
  const isCalled = ts.isCallExpression(name.parent) && name.parent.expression === name;
  if (ts.isParameter(declaration) || ts.isBindingElement(declaration)) return !isCalled;
  if (!ts.isVariableDeclaration(declaration)) return false;
  const isConst = (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
  return !isConst || isMemberAccess(name.parent);
}
