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
  /** A function of the program that it is given to breaks its own convention by that, which is a finding of its own. */
  readonly isToldAtHelper: boolean;
}

export interface CallbackQuestions {
  /** The callback that a function must call and does not, on some path; undefined when there is none. */
  droppedCallback(node: TSESTree.Node): DroppedCallback | undefined;
}

export function callbackQuestions(context: RuleContext): CallbackQuestions {
  const { edges, api, view, toTypeScript } = foundationFor(context);
  const breaksConvention = (fn: FunctionNode): boolean => {
    const contract = contractOf(fn, api, view.checker);
    return (
      contract?.record === undefined &&
      contract !== undefined &&
      droppedCallback(fn, contract, worldFor(edges)) !== undefined
    );
  };
  return {
    droppedCallback(node) {
      const fn = toTypeScript(node) as FunctionNode;
      const contract = contractOf(fn, api, view.checker);
      const dropped = contract === undefined ? undefined : droppedCallback(fn, contract, worldFor(edges));
      if (dropped === undefined) return undefined;
      const { kind, confidence, loss } = dropped;
      const { callback, record } = dropped.contract;
      const helper = confidence === 'possible' ? loss?.dropped?.within?.owner : undefined;
      const isToldAtHelper = helper !== undefined && breaksConvention(helper);
      return { callback: callback.text, contract: record?.name, kind, confidence, way: wayOf(loss), isToldAtHelper };
    },
  };
}
