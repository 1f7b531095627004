import type ts from 'typescript';
import type { Callable } from '../../callgraph/callable.js';
import type { Dispatch } from '../../callgraph/dispatch.js';
import type { ApiIndex } from '../../types/api-index.js';
import type { Yield } from './yielding.js';

/** A loop that goes on for as long as a condition holds. */
export type Loop = ts.WhileStatement | ts.DoStatement | ts.ForStatement;

/** What the questions about a loop may ask of the program around it. */
export interface SpinWorld {
  readonly dispatch: Dispatch;
  readonly api: ApiIndex;
  /** What waiting for a function of the program lets happen. */
  readonly yieldOf: (callee: Callable) => Yield;
}
