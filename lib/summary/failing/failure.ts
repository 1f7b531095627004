/** What is known of how functions fail, and what is asked to know it. */
import type { Callable } from '../../callgraph/callable.js';
import type { Dispatch } from '../../callgraph/dispatch.js';
import type { Decides } from './decided.js';

/** How a call of a function can fail: at once, by an exception, and later, by the promise that it answers. */
export interface Failing {
  readonly throws: boolean;
  readonly rejects: boolean;
}

/** How what a call calls can fail; asked of visible functions only. */
export type FailingOf = (callable: Callable) => Failing;

export interface FailureQuestions {
  readonly dispatch: Dispatch;
  readonly failingOf: FailingOf;
  /** The same where calls beyond our sight are taken not to throw; a function that a handler calls is a part of it. */
  readonly seenFailingOf: FailingOf;
  /** The same where a function that is called with others is taken not to fail by them; absent while that is asked. */
  readonly ownFailingOf?: FailingOf;
  /** What the arguments of the call in question decide of the conditions in the body; absent where that is nothing, or not asked. */
  readonly decides?: Decides;
  /** How many variables and members have been looked behind on the way to the promise in question; none where absent. */
  readonly keptBehind?: number;
}

/** What can be asked of a program. */
export type Failures = Required<Omit<FailureQuestions, 'decides' | 'keptBehind'>>;

/** Whether a call fails at once or later. */
export function fails({ throws, rejects }: Failing): boolean {
  return throws || rejects;
}
