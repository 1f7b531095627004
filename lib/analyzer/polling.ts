/** Questions about polls that answer pending. */
import type { TSESTree } from '@typescript-eslint/utils';
import { unwokenExits } from '../summary/waking/waking.js';
import type { FunctionNode } from '../syntax/functions.js';
import { foundationFor, type RuleContext } from './foundation.js';
import { type Confidence, type Way, wayOf, pollWorldFor } from './obligations.js';

export interface PendingExit {
  /** The `return`, or the expression of an arrow. */
  readonly node: TSESTree.Node;
  /** `once`: the waker was kept at an earlier poll, and may be stale by now. */
  readonly kind: 'lost' | 'once';
  readonly confidence: Confidence;
  readonly way: Way | undefined;
}

export interface PollingQuestions {
  /** Where a function answers pending with no waker kept; empty for functions that are no poll. */
  pendingExits(node: TSESTree.Node): readonly PendingExit[];
}

export function pollingQuestions(context: RuleContext): PollingQuestions {
  const { edges, view, toTypeScript, toEstree } = foundationFor(context);
  const isWorthAsking = PENDING_WORD.test(context.sourceCode.text);
  return {
    pendingExits(node) {
      if (!isWorthAsking) return [];
      const fn = toTypeScript(node) as FunctionNode;
      return unwokenExits(fn, pollWorldFor(edges), view.checker).map(({ node: at, kind, confidence, lost }) => ({
        node: toEstree(at) ?? node,
        kind,
        confidence,
        way: wayOf(lost),
      }));
    },
  };
}

/** A file without any of these answers pending nowhere. */
const PENDING_WORD = /pending|not_?ready|would_?block|ready['"]?\s*:|poll/iu;
