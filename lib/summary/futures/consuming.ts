/**
 * Which of its parameters a function takes over: drives, keeps, returns or hands on. The rest it drops, so that a lazy future
 * given there never runs.
 *
 * Lattice: sets of parameter positions by inclusion; bottom is “takes nothing”, unknown “takes everything”.
 */
import * as ts from 'typescript';
import { callablesAmong, type Callable } from '../../callgraph/callable.js';
import type { Dispatch } from '../../callgraph/dispatch.js';
import type { CallLike } from '../../syntax/expressions.js';
import type { SummaryAnalysis } from '../analysis.js';
import { fateOfVariable, type FateQuestions, type Traits } from './fate.js';

/** Positions of parameters that are taken over; `all` for a function we cannot see into. */
export type ConsumingSummary = ReadonlySet<number> | 'all';

/** A future of which nothing is known: any method may drive it. */
const ANY_FUTURE: Traits = { isThenable: true, consumers: { has: () => true }, descriptions: { has: () => false } };

export function createConsumingAnalysis(dispatch: Dispatch): SummaryAnalysis<Callable, ConsumingSummary> {
  const { checker } = dispatch.view;
  const taken = (callable: Callable, ignoresArgument: FateQuestions['ignoresArgument']): ConsumingSummary => {
    const parameters = parametersOf(callable);
    if (parameters === undefined) return 'all';
    const found = new Set<number>();
    parameters.forEach(({ name, dotDotDotToken }, index) => {
      const isFollowed = ts.isIdentifier(name) && dotDotDotToken === undefined;
      const isTaken = !isFollowed || fateOfVariable(name, ANY_FUTURE, { checker, ignoresArgument }).kind !== 'dropped';
      // A rest parameter collects every later argument.
      if (isTaken) found.add(dotDotDotToken === undefined ? index : REST);
    });
    return found;
  };
  return {
    name: 'consuming',
    bottom: new Set(),
    unknown: 'all',
    join: (a, b) => (a === 'all' || b === 'all' ? 'all' : new Set([...a, ...b])),
    equals: (a, b) => (a === 'all' || b === 'all' ? a === b : a.size === b.size && [...a].every((each) => b.has(each))),
    dependencies: (callable) => {
      const callees: Callable[] = [];
      taken(callable, (call) => {
        callees.push(...(visibleCallees(call, dispatch) ?? []));
        return true;
      });
      return callees;
    },
    transfer: (callable, summaryOf) => taken(callable, (call, index) => isIgnored(call, index, dispatch, summaryOf)),
  };
}

/** Stands for a rest parameter, which takes whatever comes. */
const REST = -1;

/** Whether everything that a call may call is visible and drops the argument. */
export function isIgnored(
  call: CallLike,
  index: number,
  dispatch: Dispatch,
  summaryOf: (callable: Callable) => ConsumingSummary,
): boolean {
  const callees = visibleCallees(call, dispatch);
  return callees?.every((callee) => drops(summaryOf(callee), index, callee)) ?? false;
}

function drops(summary: ConsumingSummary, index: number, callee: Callable): boolean {
  const parameters = parametersOf(callee);
  // An argument beyond the parameters may be read through `arguments`; only declared parameters are known to be dropped.
  return (
    summary !== 'all' &&
    parameters !== undefined &&
    index < parameters.length &&
    !summary.has(index) &&
    !summary.has(REST)
  );
}

/** Undefined when something is called that we cannot see. */
function visibleCallees(call: CallLike, dispatch: Dispatch): readonly Callable[] | undefined {
  const values = dispatch.calleesOf(call);
  const callables = callablesAmong(values);
  return callables.length === values.length && callables.length > 0 ? callables : undefined;
}

/** Undefined for what has no body that we could read, or reads its arguments without naming them. */
function parametersOf(callable: Callable): readonly ts.ParameterDeclaration[] | undefined {
  if (ts.isClassLike(callable)) return undefined;
  return /\barguments\b/u.test(callable.body.getText()) ? undefined : callable.parameters;
}
