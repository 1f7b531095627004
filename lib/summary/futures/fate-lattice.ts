/** What can become of a value: *dropped* below *returned* below *consumed*. */
import type * as ts from 'typescript';
import type { FunctionNode } from '../../syntax/functions.js';

/** How a value is lost. */
export type Loss =
  /** It is a statement of its own. */
  | 'statement'
  /** It stands under `void`. */
  | 'void'
  /** Held by a variable that nothing reads. */
  | 'unread'
  /** Held by a variable that is read only before, or after it is given another value. */
  | 'overwritten'
  /** Held by a variable that a loop gives the next one before anybody reads it. */
  | 'replaced'
  /** Put into a list that nobody takes it out of. */
  | 'collected'
  /** Only tested or compared. */
  | 'tested'
  /** Only looked at in other ways: printed, measured. */
  | 'observed'
  /** Only written down as text or data, which is only looked at. */
  | 'described'
  /** Only changed in place. */
  | 'changed'
  /** Given to a function that does nothing with it. */
  | 'ignored-by-callee';

export type Fate =
  | { readonly kind: 'consumed' }
  /** What the function's caller does with it decides. */
  | { readonly kind: 'returned'; readonly from: FunctionNode; readonly at: ts.Expression }
  | { readonly kind: 'dropped'; readonly loss: Loss; readonly at: ts.Node };

export const CONSUMED: Fate = { kind: 'consumed' };

export function dropped(loss: Loss, at: ts.Node): Fate {
  return { kind: 'dropped', loss, at };
}

/** The fate of a value that is used in several ways; `none` when it is used in no way. */
export function strongest(fates: readonly Fate[], none: Fate): Fate {
  return (
    fates.find(({ kind }) => kind === 'consumed') ?? fates.find(({ kind }) => kind === 'returned') ?? fates[0] ?? none
  );
}
