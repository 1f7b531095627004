/** Questions about callbacks that must be called. */
import type { TSESTree } from '@typescript-eslint/utils';
import { droppedCallback } from '../summary/calling/calling.js';
import { contractOf } from '../summary/calling/contracts.js';
import type { FunctionNode } from '../syntax/functions.js';
import { foundationFor, type RuleContext } from './foundation.js';
import { type Confidence, type Way, wayOf, worldFor } from './obligations.js';

export type { Confidence, Way };

export interface DroppedCallback {
  /** The parameter's name. */
  readonly callback: string;
  /** The API whose contract it is; undefined for the function's own convention. */
  readonly contract: string | undefined;
  readonly kind: 'never' | 'path';
  readonly confidence: Confidence;
  readonly way: Way | undefined;
}

export interface CallbackQuestions {
  /** The callback that a function must call and does not, on some path; undefined when there is none. */
  droppedCallback(node: TSESTree.Node): DroppedCallback | undefined;
}

export function callbackQuestions(context: RuleContext): CallbackQuestions {
  const { edges, api, view, toTypeScript } = foundationFor(context);
  return {
    droppedCallback(node) {
      const fn = toTypeScript(node) as FunctionNode;
      const contract = contractOf(fn, api, view.checker);
      const dropped = contract === undefined ? undefined : droppedCallback(fn, contract, worldFor(edges));
      if (dropped === undefined) return undefined;
      const { kind, confidence, loss } = dropped;
      const { callback, record } = dropped.contract;
      return { callback: callback.text, contract: record?.name, kind, confidence, way: wayOf(loss) };
    },
  };
}
