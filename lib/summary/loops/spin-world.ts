import type * as ts from 'typescript';
import type { Callable } from '../../callgraph/callable.js';
import type { Dispatch } from '../../callgraph/dispatch.js';
import type { ConditionLoop } from '../../syntax/file-facts.js';
import type { ApiIndex } from '../../types/api-index.js';
import type { Yield } from './yielding.js';

export type Loop = ConditionLoop;

/** What the questions about a loop may ask of the program around it. */
export interface SpinWorld {
  readonly dispatch: Pick<Dispatch, 'calleesOf'>;
  readonly api: Pick<ApiIndex, 'find'>;
  /** What waiting for a value lets happen. */
  readonly yieldOfAwaited: (operand: ts.Expression) => Yield;
}

/** The world in which every loop that syntax alone does not acquit spins: nothing that it calls makes progress, or takes a turn. */
export const UNSEEN_WORLD: SpinWorld = {
  dispatch: { calleesOf: () => [] },
  api: { find: () => [] },
  yieldOfAwaited: () => 'microtask',
};

/** What the questions about functions that come round again may ask. */
export interface TaskWorld extends SpinWorld {
  readonly dispatch: Dispatch;
  /** What waiting for a function of the program lets happen. */
  readonly yieldOf: (callee: Callable) => Yield;
}
