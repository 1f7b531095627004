/**
 * Which of its parameters a function takes over: drives, keeps, returns or hands on. The rest it drops, so that a lazy future
 * given there never runs; of some it tells what they would do.
 *
 * Lattice: pairs of sets of parameter positions by inclusion; bottom is “takes and tells nothing”, unknown “takes everything”.
 */
import * as ts from 'typescript';
import { callablesAmong, type Callable } from '../../callgraph/callable.js';
import type { Dispatch } from '../../callgraph/dispatch.js';
import type { CallLike } from '../../syntax/expressions.js';
import { isLazy } from '../../types/future.js';
import type { FutureTypes } from '../../types/future-types.js';
import type { SummaryAnalysis } from '../analysis.js';
import { fateOfVariable, type FateQuestions, type Traits } from './fate.js';

/** Positions of parameters; `all` for a function we cannot see into. */
export type ConsumingSummary =
  | 'all'
  | {
      readonly taken: ReadonlySet<number>;
      /** Those of which only what they would do, as text or data, is looked at. */
      readonly described: ReadonlySet<number>;
    };

/** A future of which nothing is known: any method may drive it. */
const ANY_FUTURE: Traits = { isThenable: true, consumers: { has: () => true }, descriptions: { has: () => false } };

export function createConsumingAnalysis(
  dispatch: Dispatch,
  futures: FutureTypes,
): SummaryAnalysis<Callable, ConsumingSummary> {
  const { checker } = dispatch.view;
  /** What the type of a parameter says of the methods of what is given. */
  const traitsOf = (parameter: ts.Identifier): Traits => {
    const [future, ...others] = futures.of(checker.getTypeAtLocation(parameter));
    const isKnown = future !== undefined && others.length === 0 && isLazy(future) && !future.isArray;
    return isKnown ? future : ANY_FUTURE;
  };
  const summarise = (callable: Callable, lossIn: FateQuestions['lossIn']): ConsumingSummary => {
    const parameters = parametersOf(callable);
    if (parameters === undefined) return 'all';
    const taken = new Set<number>();
    const described = new Set<number>();
    parameters.forEach(({ name, dotDotDotToken }, index) => {
      // A rest parameter collects every later argument.
      if (dotDotDotToken !== undefined) taken.add(REST);
      else if (!ts.isIdentifier(name)) taken.add(index);
      else {
        const fate = fateOfVariable(name, traitsOf(name), { checker, lossIn });
        if (fate.kind !== 'dropped') taken.add(index);
        else if (fate.loss === 'described') described.add(index);
      }
    });
    return { taken, described };
  };
  return {
    name: 'consuming',
    bottom: { taken: new Set(), described: new Set() },
    unknown: 'all',
    join: (a, b) =>
      a === 'all' || b === 'all'
        ? 'all'
        : { taken: new Set([...a.taken, ...b.taken]), described: new Set([...a.described, ...b.described]) },
    equals: (a, b) =>
      a === 'all' || b === 'all' ? a === b : isSame(a.taken, b.taken) && isSame(a.described, b.described),
    dependencies: (callable) => {
      const callees: Callable[] = [];
      summarise(callable, (call) => {
        callees.push(...(visibleCallees(call, dispatch) ?? []));
        return 'ignored-by-callee';
      });
      return callees;
    },
    transfer: (callable, summaryOf) => summarise(callable, (call, index) => lossIn(call, index, dispatch, summaryOf)),
  };
}

function isSame(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === b.size && [...a].every((each) => b.has(each));
}

/** Stands for a rest parameter, which takes whatever comes. */
const REST = -1;

/** How an argument is lost, where everything that a call may call is visible and drops it. */
export function lossIn(
  call: CallLike,
  index: number,
  dispatch: Dispatch,
  summaryOf: (callable: Callable) => ConsumingSummary,
): 'ignored-by-callee' | 'described' | undefined {
  const losses = visibleCallees(call, dispatch)?.map((callee) => lossOf(summaryOf(callee), index, callee)) ?? [
    undefined,
  ];
  if (losses.includes(undefined)) return undefined;
  return losses.includes('described') ? 'described' : 'ignored-by-callee';
}

function lossOf(
  summary: ConsumingSummary,
  index: number,
  callee: Callable,
): 'ignored-by-callee' | 'described' | undefined {
  const parameters = parametersOf(callee);
  // An argument beyond the parameters may be read through `arguments`; only declared parameters are known to be dropped.
  if (summary === 'all' || parameters === undefined || index >= parameters.length) return undefined;
  if (summary.taken.has(index) || summary.taken.has(REST)) return undefined;
  return summary.described.has(index) ? 'described' : 'ignored-by-callee';
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
