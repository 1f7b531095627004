import { AST_NODE_TYPES, type TSESLint, type TSESTree } from '@typescript-eslint/utils';
import type { LostFuture } from '../analyzer/futures/lost-future.js';
import { assertNever } from '../util/assert-never.js';

export type FutureMessage =
  | 'eager'
  | 'eagerInside'
  | 'eagerTested'
  | 'eagerCallback'
  | 'testingCallback'
  | 'ignoredCallback'
  | 'handlerIsNoFunction'
  | 'lazy';

/** Which message tells of a lost future. */
export function futureMessage(lost: LostFuture, node: TSESTree.Node): FutureMessage {
  if (lost.isLazy) return 'lazy';
  if (lost.rejection === 'not-a-function') return 'handlerIsNoFunction';
  if (lost.isTestedAsAnswer === true) return 'eagerTested';
  if (lost.loss === 'awaited') return 'eagerInside';
  if (lost.ignorer === 'test') return 'testingCallback';
  if (lost.ignorer === undefined || 'callee' in node) return 'eager';
  return lost.ignorer === 'iteration' ? 'eagerCallback' : 'ignoredCallback';
}

/** A future in the words of a message; no line breaks, so that an editor's tooltip shows all of it. */
export interface FutureText {
  /** What makes it: `db.user.update(…)`. */
  readonly what: string;
  /** Its type: `PrismaPromise`. */
  readonly type: string;
  /** Completes “it does nothing until …”. */
  readonly driver: string;
  /** How it is lost; a clause. */
  readonly loss: string;
  /** What ignores the promises of a callback; empty for everything else. */
  readonly ignorer: string;
}

const MAX_LENGTH = 60;

export function futureText(
  lost: LostFuture,
  node: TSESTree.Node,
  sourceCode: Readonly<TSESLint.SourceCode>,
): FutureText {
  return {
    what: shortText(node, sourceCode),
    type: lost.future.name,
    driver: driverText(lost),
    loss: lossText(lost),
    ignorer: lost.ignorer === undefined ? '' : ignorerName(node, sourceCode),
  };
}

/** The name of the function that a callback is handed to: `filter` of `ids.filter(async …)`. */
function ignorerName(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): string {
  for (let child = node; ; child = child.parent) {
    const { parent } = child;
    if (child.type === AST_NODE_TYPES.Program || parent === undefined) return '';
    if (parent.type !== AST_NODE_TYPES.CallExpression || parent.callee === child) continue;
    const { callee } = parent;
    return sourceCode.getText(callee.type === AST_NODE_TYPES.MemberExpression ? callee.property : callee);
  }
}

function shortText(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): string {
  const callee = 'callee' in node ? node.callee : 'tag' in node ? node.tag : undefined;
  const isFunction = 'body' in node;
  const text = isFunction ? 'the callback' : sourceCode.getText(callee ?? node);
  const line = text
    .replace(/\s*\n\s*/gu, '')
    .replace(/\((?:[^()]|\([^()]*\))+\)/gu, '(…)')
    .replace(/\s+/gu, ' ');
  const short = line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH / 2)}…${line.slice(-MAX_LENGTH / 3)}` : line;
  if (callee === undefined) return short;
  return 'tag' in node ? `${short}\`…\`` : `${node.type === 'NewExpression' ? 'new ' : ''}${short}(…)`;
}

function driverText({ future }: LostFuture): string {
  switch (future.kind) {
    case 'eager':
    case 'lazy-thenable':
      return 'it is awaited';
    case 'builder':
      return future.suggestion === undefined ? 'it is executed' : `\`${future.suggestion}\` is called`;
    case 'effect':
      return 'a runtime runs it or `yield*` does';
    case 'thunk':
      return 'it is called';
    case 'observable':
      return 'someone subscribes';
    case 'async-generator':
      return 'someone iterates over it';
    case 'poll-future':
      return 'someone polls it';
    default:
      return assertNever(future.kind);
  }
}

function lossText({ loss }: LostFuture): string {
  switch (loss) {
    case 'statement':
      return 'nothing here does that';
    case 'void':
      return '`void` only throws it away';
    case 'unread':
      return 'nothing reads what holds it';
    case 'overwritten':
      return 'nothing reads the variable while it holds this one';
    case 'replaced':
      return 'the next turn of the loop takes its place before anybody reads it';
    case 'collected':
      return 'nobody takes it out of the collection that it is put in';
    case 'tested':
    case 'observed':
      return 'it is only looked at';
    case 'described':
      return 'only what it would do is looked at';
    case 'changed':
      return 'it is only built up further';
    case 'ignored-by-callee':
      return 'the function that it is given to does nothing with it';
    case 'awaited':
      return '`await` does not do that for this type';
    case 'ignored-result':
      return 'whoever calls this function ignores what it returns';
    default:
      return assertNever(loss);
  }
}
