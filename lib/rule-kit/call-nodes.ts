/** The nodes by which something runs, as rules meet them. */
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { CallNode } from '../analyzer/call-node.js';

/** Listeners for every node that may make something run. */
export function onCallNodes(check: (node: CallNode) => void): TSESLint.RuleListener {
  return {
    CallExpression: check,
    ForOfStatement: check,
    MemberExpression: check,
    NewExpression: check,
    SpreadElement: check,
    TaggedTemplateExpression: check,
    'YieldExpression[delegate=true]': check,
  };
}

/** What is called, accessed or iterated. */
export function calleeOf(node: CallNode): TSESTree.Node {
  switch (node.type) {
    case 'CallExpression':
    case 'NewExpression':
      return node.callee;
    case 'TaggedTemplateExpression':
      return node.tag;
    case 'ForOfStatement':
      return node.right;
    case 'SpreadElement':
      return node.argument;
    default:
      return node;
  }
}

/** The part of a node to underline. */
export function reportedPart(node: CallNode): TSESTree.Node {
  return node.type === 'ForOfStatement' ? node.right : node;
}
