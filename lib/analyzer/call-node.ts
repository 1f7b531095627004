import { AST_NODE_TYPES, type TSESTree } from '@typescript-eslint/utils';
import type { Candidates } from '../callgraph/candidates.js';

/** A node that may make something of the program run: a call, a property with a getter or setter, an iteration. */
export type CallNode =
  | TSESTree.CallExpression
  | TSESTree.ForOfStatement
  | TSESTree.MemberExpression
  | TSESTree.NewExpression
  | TSESTree.SpreadElement
  | TSESTree.TaggedTemplateExpression
  | TSESTree.YieldExpression;

/** Whether a property's name says already that no getter or setter of it leads to a sink; most do. */
export function isPlainProperty(node: TSESTree.Node, candidates: Candidates): boolean {
  return node.type === AST_NODE_TYPES.MemberExpression && !candidates.hasAccessor(memberName(node));
}

function memberName({ computed, property }: TSESTree.MemberExpression): string {
  return !computed && property.type === AST_NODE_TYPES.Identifier ? property.name : '';
}
