/** The analyses of who can fail, and what they are asked together. */
import type { Callable } from '../../callgraph/callable.js';
import type { Dispatch } from '../../callgraph/dispatch.js';
import type { SummaryAnalysis } from '../analysis.js';
import { createSolver } from '../solve.js';
import { failingOfBody, type Guard } from './failing.js';
import type { Failing, FailingOf, FailureQuestions, Failures } from './failure.js';

const NEVER: Failing = { throws: false, rejects: false };
const MAY: Failing = { throws: true, rejects: true };

/** How functions can fail in any way; what is called with functions is asked what it does by itself. */
export function createFailingAnalysis(
  dispatch: Dispatch,
  seenFailingOf: FailingOf,
  ownFailingOf: FailingOf,
): SummaryAnalysis<Callable, Failing> {
  return analysisFrom('open', (failingOf) => ({ dispatch, failingOf, seenFailingOf, ownFailingOf }));
}

/** The same where parameters that are called are taken not to fail. */
function createOwnFailingAnalysis(dispatch: Dispatch, seenFailingOf: FailingOf): SummaryAnalysis<Callable, Failing> {
  return analysisFrom('open', (failingOf) => ({ dispatch, failingOf, seenFailingOf }));
}

/** By what is in sight: calls of anything else are taken not to throw, but to answer promises that may fail. */
function createSeenFailingAnalysis(dispatch: Dispatch): SummaryAnalysis<Callable, Failing> {
  return analysisFrom('handler', (failingOf) => ({
    dispatch,
    failingOf,
    seenFailingOf: failingOf,
    ownFailingOf: failingOf,
  }));
}

function analysisFrom(
  outset: Guard,
  walkWith: (failingOf: FailingOf) => FailureQuestions,
): SummaryAnalysis<Callable, Failing> {
  return {
    name: 'failing',
    bottom: NEVER,
    unknown: MAY,
    join: (a, b) => ({ throws: a.throws || b.throws, rejects: a.rejects || b.rejects }),
    equals: (a, b) => a.throws === b.throws && a.rejects === b.rejects,
    dependencies: (callable) => {
      const callees: Callable[] = [];
      const noted: FailingOf = (callee) => {
        callees.push(callee);
        return NEVER;
      };
      failingOfBody(callable, outset, walkWith(noted));
      return callees;
    },
    transfer: (callable, summaryOf) => failingOfBody(callable, outset, walkWith(summaryOf)),
  };
}

export function failureQuestions(dispatch: Dispatch): Failures {
  const seenFailingOf = createSolver(createSeenFailingAnalysis(dispatch));
  const ownFailingOf = createSolver(createOwnFailingAnalysis(dispatch, seenFailingOf));
  const failingOf = createSolver(createFailingAnalysis(dispatch, seenFailingOf, ownFailingOf));
  return { dispatch, failingOf, seenFailingOf, ownFailingOf };
}
