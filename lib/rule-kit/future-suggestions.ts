/** Edits that drive or discard a lost future. None is offered where it would not compile or would make a lazy bug permanent. */
import { AST_NODE_TYPES, type TSESLint, type TSESTree } from '@typescript-eslint/utils';
import type { LostFuture } from '../analyzer/futures/lost-future.js';
import { mayReturn } from './returnable.js';

export interface FutureEdit {
  readonly messageId: 'addAwait' | 'addReturn' | 'addVoid' | 'addYield' | 'addCall';
  readonly data: { readonly code: string };
  readonly fix: (fixer: TSESLint.RuleFixer) => TSESLint.RuleFix | TSESLint.RuleFix[];
}

type Sources = Readonly<TSESLint.SourceCode>;

/** @param node the expression that is lost */
export function futureEdits(lost: LostFuture, node: TSESTree.Node, sourceCode: Sources): readonly FutureEdit[] {
  const position = positionOf(node);
  if (position === undefined || lost.rejection === 'not-a-function') return [];
  const { future, loss } = lost;
  const around = functionAround(node);
  const replace =
    (code: string): FutureEdit['fix'] =>
    (fixer) =>
      fixer.replaceText(position, code);
  const awaited = loss === 'awaited' && node.type === AST_NODE_TYPES.AwaitExpression ? node.argument : node;
  const text = bindsLooser(awaited) ? `(${sourceCode.getText(awaited)})` : sourceCode.getText(awaited);
  const edits: FutureEdit[] = [];
  const driven = awaitedCode(lost, text);
  if (driven !== undefined && around?.async === true) {
    edits.push({ messageId: 'addAwait', data: { code: shown(driven, text) }, fix: replace(driven) });
  }
  if (future.kind === 'effect' && around?.generator === true && !around.async && future.suggestion === 'yield*') {
    edits.push({ messageId: 'addYield', data: { code: 'yield*' }, fix: replace(`yield* ${text}`) });
  }
  if (future.kind === 'observable' && loss === 'statement' && !future.isArray) {
    edits.push({ messageId: 'addCall', data: { code: '.subscribe()' }, fix: replace(`${text}.subscribe()`) });
  }
  const isReturnable = future.isThenable && !future.isArray && (loss === 'statement' || loss === 'void');
  if (isReturnable && around !== undefined && mayReturn(around, position, sourceCode)) {
    edits.push({ messageId: 'addReturn', data: { code: 'return' }, fix: replace(`return ${text}`) });
  }
  if (!lost.isLazy && loss === 'statement') {
    edits.push({ messageId: 'addVoid', data: { code: 'void' }, fix: replace(`void ${text}`) });
  }
  return edits;
}

/** What drives it when awaited; undefined where awaiting is not how it is driven, or more than an edit is needed. */
function awaitedCode({ future, loss, runner, answered }: LostFuture, text: string): string | undefined {
  if (loss !== 'statement' && loss !== 'void' && loss !== 'unread' && loss !== 'awaited') return undefined;
  // A list that a promise answers is none that `Promise.all` takes.
  if (future.isArray && loss === 'awaited') return undefined;
  if (future.isThenable) return future.isArray ? `await Promise.all(${text})` : `await ${text}`;
  if (future.isArray || loss === 'unread') return undefined;
  if (answered === 'sometimes') return undefined;
  const made = answered === 'always' ? `(await ${text})` : text;
  if (runner !== undefined) return `await ${runner}(${made})`;
  const isCalled = future.kind === 'builder' || future.kind === 'thunk';
  return isCalled && future.suggestion !== undefined ? `await ${made}${future.suggestion}` : undefined;
}

function shown(code: string, text: string): string {
  return code.replace(text, '…');
}

/** What an edit replaces: the expression, together with the `void` before it; undefined inside of larger expressions. */
function positionOf(node: TSESTree.Node): TSESTree.Node | undefined {
  const { parent } = node;
  if (parent?.type === AST_NODE_TYPES.ExpressionStatement) return node;
  if (parent?.type === AST_NODE_TYPES.ChainExpression) return positionOf(parent);
  if (parent?.type === AST_NODE_TYPES.UnaryExpression && parent.operator === 'void') {
    return parent.parent.type === AST_NODE_TYPES.ExpressionStatement ? parent : undefined;
  }
  return parent?.type === AST_NODE_TYPES.VariableDeclarator && parent.init === node ? node : undefined;
}

function bindsLooser(node: TSESTree.Node): boolean {
  return node.type === AST_NODE_TYPES.ConditionalExpression || node.type === AST_NODE_TYPES.LogicalExpression;
}

type FunctionNode = TSESTree.ArrowFunctionExpression | TSESTree.FunctionDeclaration | TSESTree.FunctionExpression;

function functionAround(node: TSESTree.Node): FunctionNode | undefined {
  for (let child = node, around = node.parent; around !== undefined; child = around, around = around.parent) {
    if (isFunction(around)) return around.body === child ? around : undefined;
    if (around.type === AST_NODE_TYPES.ClassBody || around.type === AST_NODE_TYPES.Program) return undefined;
  }
  return undefined;
}

function isFunction(node: TSESTree.Node): node is FunctionNode {
  return (
    node.type === AST_NODE_TYPES.ArrowFunctionExpression ||
    node.type === AST_NODE_TYPES.FunctionDeclaration ||
    node.type === AST_NODE_TYPES.FunctionExpression
  );
}
