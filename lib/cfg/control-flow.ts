import * as ts from 'typescript';
import { memoize } from '../util/memo.js';
import { createBuilder, link } from './builder.js';
import { visitExpression } from './expressions.js';
import type { CfgRoot, Graph } from './graph.js';
import { visitParameters } from './bindings.js';
import { visitStatements } from './statements.js';

/**
 * The control-flow graph of a root. Made on first demand; remembered for as long as the node lives, across programs.
 *
 * @example printGraph(controlFlowOf(method))
 */
export const controlFlowOf: (root: CfgRoot) => Graph = memoize(build);

function build(root: CfgRoot): Graph {
  const b = createBuilder(root);
  if (ts.isFunctionLike(root)) visitParameters(b, root.parameters);
  const body = bodyOf(root);
  // By kind: on the tsgo backend every node has every member, most of them undefined.
  if (body !== undefined && (ts.isBlock(body) || ts.isSourceFile(body))) visitStatements(b, body.statements);
  else if (body !== undefined) visitExpression(b, body);
  link(b, b.current, b.graph.exit, body !== undefined && ts.isExpression(body) ? 'return' : 'next');
  return b.graph;
}

function bodyOf(root: CfgRoot): ts.Block | ts.SourceFile | ts.Expression | undefined {
  if (ts.isSourceFile(root)) return root;
  return ts.isPropertyDeclaration(root) ? root.initializer : root.body;
}
