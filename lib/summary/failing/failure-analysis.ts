/** The analyses of who can fail, and what they are asked together. */
import type { Callable } from '../../callgraph/callable.js';
import type { Dispatch } from '../../callgraph/dispatch.js';
import type { SummaryAnalysis } from '../analysis.js';
import { createSolver } from '../solve.js';
import { bodyCanFail, type CanFail, type FailureQuestions, type Guard } from './failing.js';

/** Whether functions can fail in any way; what is called with functions is asked what it does by itself. */
export function createFailingAnalysis(
  dispatch: Dispatch,
  isSeenToFail: CanFail,
  canFailByItself: CanFail,
): SummaryAnalysis<Callable, boolean> {
  return analysisFrom('open', (canFail) => ({ dispatch, canFail, isSeenToFail, canFailByItself }));
}

/** The same where parameters that are called are taken not to fail. */
function createOwnFailingAnalysis(dispatch: Dispatch, isSeenToFail: CanFail): SummaryAnalysis<Callable, boolean> {
  return analysisFrom('open', (canFail) => ({ dispatch, canFail, isSeenToFail }));
}

/** By what is in sight: calls of anything else are taken not to throw, but to answer promises that may fail. */
function createSeenFailingAnalysis(dispatch: Dispatch): SummaryAnalysis<Callable, boolean> {
  return analysisFrom('handler', (canFail) => ({
    dispatch,
    canFail,
    isSeenToFail: canFail,
    canFailByItself: canFail,
  }));
}

function analysisFrom(
  outset: Guard,
  walkWith: (canFail: CanFail) => FailureQuestions,
): SummaryAnalysis<Callable, boolean> {
  return {
    name: 'failing',
    bottom: false,
    unknown: true,
    join: (a, b) => a || b,
    equals: (a, b) => a === b,
    dependencies: (callable) => {
      const callees: Callable[] = [];
      const noted: CanFail = (callee) => {
        callees.push(callee);
        return false;
      };
      bodyCanFail(callable, outset, walkWith(noted));
      return callees;
    },
    transfer: (callable, summaryOf) => bodyCanFail(callable, outset, walkWith(summaryOf)),
  };
}

export function failureQuestions(dispatch: Dispatch): FailureQuestions & { readonly canFailByItself: CanFail } {
  const isSeenToFail = createSolver(createSeenFailingAnalysis(dispatch));
  const canFailByItself = createSolver(createOwnFailingAnalysis(dispatch, isSeenToFail));
  const canFail = createSolver(createFailingAnalysis(dispatch, isSeenToFail, canFailByItself));
  return { dispatch, canFail, isSeenToFail, canFailByItself };
}
