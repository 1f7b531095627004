/** What the types say of values that functions answer. */
import type * as ts from 'typescript';
import { mayBeThenable } from '../../types/thenable.js';
import { typeOf } from '../../types/type-of.js';
import type { FailureQuestions } from './failure.js';

/** Whether a value may have to be waited for, and fail then. */
export function mayBePromise(value: ts.Expression, { dispatch: { view } }: FailureQuestions): boolean {
  const type = typeOf(value, view.checker);
  return type === undefined || mayBeThenable(type, view.checker);
}

/** The same of what a value answers that is called. */
export function mayBePromiseWhenCalled(value: ts.Expression, { dispatch: { view } }: FailureQuestions): boolean {
  const signatures = typeOf(value, view.checker)?.getCallSignatures() ?? [];
  return signatures.length === 0 || signatures.some((each) => mayBeThenable(each.getReturnType(), view.checker));
}
