/** Questions about promises that may stay pending for ever. */
import type { TSESTree } from '@typescript-eslint/utils';
import type * as ts from 'typescript';
import { makesDeferred } from '../summary/settling/own-deferreds.js';
import { mayBeDeferred, stuckDeferred } from '../summary/settling/deferreds.js';
import { isEmptyRace, unsettledPromise } from '../summary/settling/settling.js';
import type { Unsettled } from '../summary/settling/unsettled.js';
import { isWantedByCaller } from '../summary/settling/wanted.js';
import { foundationFor, type RuleContext } from './foundation.js';
import { type Confidence, type Way, wayOf, worldFor } from './obligations.js';

export type { Confidence, Way };

export interface UnsettledPromise {
  readonly kind: Unsettled['kind'] | 'empty-race';
  readonly confidence: Confidence;
  readonly node: TSESTree.Node;
  readonly way: Way | undefined;
}

export interface SettlingQuestions {
  /** How a promise made by `new Promise(…)` can stay pending; undefined when it cannot, or when we cannot see. */
  unsettledPromise(node: TSESTree.NewExpression): UnsettledPromise | undefined;
  /** The same for `Promise.withResolvers()` and `Promise.race([])`. */
  unsettledCall(node: TSESTree.CallExpression): UnsettledPromise | undefined;
  /** The same for a deferred of the program's own: `new Deferred()`, `createDeferred()`. */
  unsettledDeferred(node: TSESTree.NewExpression | TSESTree.CallExpression): UnsettledPromise | undefined;
}

export function settlingQuestions(context: RuleContext): SettlingQuestions {
  const { edges, toTypeScript } = foundationFor(context);
  const answer = (node: TSESTree.Node, found: Unsettled | undefined): UnsettledPromise | undefined =>
    found === undefined
      ? undefined
      : { kind: found.kind, confidence: confidenceOf(found), node, way: wayOf(found.loss) };
  return {
    unsettledPromise(node) {
      const created = toTypeScript(node) as ts.NewExpression;
      return answer(
        node,
        unsettledPromise(created, worldFor(edges), () => isWantedByCaller(created, edges.dispatch)),
      );
    },
    unsettledCall(node) {
      const call = toTypeScript(node) as ts.CallExpression;
      if (isEmptyRace(call)) return { kind: 'empty-race', confidence: 'definite', node, way: undefined };
      return answer(node, stuckDeferred(call, worldFor(edges)));
    },
    unsettledDeferred(node) {
      const call = toTypeScript(node) as ts.NewExpression | ts.CallExpression;
      if (!mayBeDeferred(call)) return undefined;
      const isOwn = edges.dispatch.callsOnly(call, makesDeferred);
      return isOwn ? answer(node, stuckDeferred(call, worldFor(edges))) : undefined;
    },
  };
}

/**
 * On real programs every second path that nothing settles turned out to be one that is never taken, or that is meant (see
 * test/ecosystem/obligations.md): that a promise stays pending is certain only where no path settles it.
 */
function confidenceOf({ kind, leaves }: Unsettled): Confidence {
  return kind !== 'path' && leaves === 'surely' ? 'definite' : 'possible';
}
