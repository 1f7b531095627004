import type { TSESTree } from '@typescript-eslint/utils';
import type { Loss } from '../../summary/futures/fate-lattice.js';
import type { Future } from '../../types/future.js';
import type { Ignorer } from './ignoring-calls.js';
import type { Rejection } from './rejection.js';

/** A future that is lost. */
export interface LostFuture {
  readonly future: Future;
  /** Beside the ways a value is lost: it was awaited, which does nothing to it; a callback answered it to nobody. */
  readonly loss: Loss | 'awaited' | 'ignored-result';
  readonly confidence: 'definite' | 'possible';
  /** Of a callback's promise: who ignores it. */
  readonly ignorer?: Ignorer | undefined;
  /** What its promise chain says of failures; of eager ones only. */
  readonly rejection: Rejection;
  readonly isLazy: boolean;
  /** It is tested or compared as if it were what it answers, so that the test always comes out the same way. */
  readonly isTestedAsAnswer?: boolean | undefined;
  /** Whether a promise answers it, so that it is there once that is awaited: always, or sometimes nothing. */
  readonly answered?: 'always' | 'sometimes' | undefined;
  /** A function that runs it and answers a promise, as its file would call it: `Effect.runPromise`. */
  readonly runner?: string | undefined;
  /** Where the finding stands: the future itself, or its statement where that begins on an earlier line. */
  readonly place: TSESTree.Node;
}
