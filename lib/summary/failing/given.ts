import type * as ts from 'typescript';
import type { Callable } from '../../callgraph/callable.js';
import type { Dispatch } from '../../callgraph/dispatch.js';
import { unwrap } from '../../syntax/expressions.js';
import { isFunctionLiteral } from '../../syntax/functions.js';
import { fails, type FailureQuestions } from './failure.js';

/** Whether a call gives functions to what it calls, one at least written on the spot and all of them in sight, of which none can fail. */
export function givesWhatCannotFail(
  call: ts.CallExpression,
  { failingOf, dispatch }: Pick<FailureQuestions, 'dispatch' | 'failingOf'>,
): boolean {
  // Types are asked of the other arguments only beside one that is written there.
  if (!call.arguments.some((argument) => isFunctionLiteral(unwrap(argument)))) return false;
  return givenFunctions(call, dispatch).every((each) => each !== undefined && !fails(failingOf(each)));
}

/** The functions among a call's arguments; undefined for one that is not in sight. */
function givenFunctions(call: ts.CallExpression, dispatch: Dispatch): readonly (Callable | undefined)[] {
  return call.arguments.map(unwrap).flatMap((argument) => {
    if (isFunctionLiteral(argument)) return [argument];
    const { checker } = dispatch.view;
    if (checker.getTypeAtLocation(argument).getCallSignatures().length === 0) return [];
    return dispatch.valuesOf(argument).map((value) => (value.kind === 'callable' ? value.callable : undefined));
  });
}
