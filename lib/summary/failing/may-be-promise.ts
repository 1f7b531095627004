/** What the types say of values that functions answer. */
import * as ts from 'typescript';
import type { Dispatch } from '../../callgraph/dispatch.js';
import { unwrap } from '../../syntax/expressions.js';
import { mayBeThenable } from '../../types/thenable.js';
import { typeOf } from '../../types/type-of.js';
import type { FailureQuestions } from './failure.js';

/** Whether a value may have to be waited for, and fail then. */
export function mayBePromise(value: ts.Expression, { dispatch }: FailureQuestions): boolean {
  const { checker } = dispatch.view;
  const type = typeOf(value, checker);
  return type === undefined || (mayBeThenable(type, checker) && !answersData(value, dispatch));
}

/** `JSON.parse(text)`: whatever type it has, or is given, what it answers is data. A reviver could make anything of that. */
export function answersData(value: ts.Expression, dispatch: Dispatch): boolean {
  const call = unwrap(value);
  if (!ts.isCallExpression(call) || call.arguments.length !== 1) return false;
  return dispatch
    .calleesOf(call)
    .every(
      (called) =>
        called.kind === 'api' && called.refs.some(({ module, name }) => module === 'lib' && name === 'JSON.parse'),
    );
}

/** The same of what a value answers that is called. */
export function mayBePromiseWhenCalled(value: ts.Expression, { dispatch: { view } }: FailureQuestions): boolean {
  const signatures = typeOf(value, view.checker)?.getCallSignatures() ?? [];
  return signatures.length === 0 || signatures.some((each) => mayBeThenable(each.getReturnType(), view.checker));
}
