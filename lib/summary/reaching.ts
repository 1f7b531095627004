/**
 * What a call of a function reaches on this thread before it comes back: the shape that heavy work and spinning loops share.
 *
 * Lattice: nothing < possible < definite. `definite` says that everything the call may dispatch to reaches it, and that nothing
 * guards the call to run once. Witnesses are the shortest paths. Nothing leaves an asynchronous callee: it is a task of its own,
 * and answers for itself.
 */
import type * as ts from 'typescript';
import type { CallSite } from '../callgraph/call-site.js';
import { type Callable, type FunctionValue } from '../callgraph/callable.js';
import type { Candidates } from '../callgraph/candidates.js';
import { startsTask } from '../callgraph/starting-task.js';
import { isCallLike, type CallLike } from '../syntax/expressions.js';
import { hasTag } from '../syntax/jsdoc.js';
import type { SummaryAnalysis } from './analysis.js';
import type { Edge, Edges } from './edges.js';
import { isGuardedOnce } from './once.js';
import { betterPath, type Path } from './path.js';
import { candidateSites, pathThrough, runPart } from './reach.js';

export interface Reached<C> {
  readonly confidence: 'definite' | 'possible';
  readonly path: Path;
  readonly cause: C;
}

/** Undefined: nothing is known to be reached. */
export type ReachSummary<C> = Reached<C> | undefined;

/** Where the property begins: functions of the program that have it themselves, and APIs. */
export interface Sources<C> {
  ofFunction(callable: Callable): ReachSummary<C>;
  /** Of an API that is called, or (with `edge.argument`) handed over and called. */
  ofApi(value: Extract<FunctionValue, { readonly kind: 'api' }>, call: CallLike, edge: Edge): ReachSummary<C>;
}

export function createReachAnalysis<C>(
  name: string,
  edges: Edges,
  candidates: Candidates,
  sources: Sources<C>,
): SummaryAnalysis<Callable, ReachSummary<C>> {
  return {
    name,
    bottom: undefined,
    unknown: undefined,
    join: joinReach,
    equals: (a, b) => a?.confidence === b?.confidence,
    dependencies: (callable) =>
      candidateSites(callable, edges, candidates).flatMap((site) =>
        edges.edgesOf(site).flatMap((edge) => (edge.when === 'now' ? syncCallables(edge.values, edges) : [])),
      ),
    transfer: (callable, summaryOf) =>
      hasTag(callable, 'nonblocking')
        ? undefined
        : candidateSites(callable, edges, candidates)
            .map((site) => reachOfCall(site, edges, sources, summaryOf))
            .reduce(joinReach, sources.ofFunction(callable)),
  };
}

/** What a call site reaches. `isReportedInside` leaves out functions written in the call, which are looked at themselves. */
export function reachOfCall<C>(
  site: CallSite,
  edges: Edges,
  sources: Sources<C>,
  summaryOf: (callee: Callable) => ReachSummary<C>,
  isReportedInside: (part: ts.Node) => boolean = () => false,
): ReachSummary<C> {
  let found: ReachSummary<C>;
  for (const edge of edges.edgesOf(site)) {
    if (edge.when !== 'now' || isReportedInside(runPart(site, edge))) continue;
    const all = edge.values.map((value) => reachOfValue(value, site, edge, edges, sources, summaryOf));
    const isCertain = edge.isGuarded !== true && all.every((each) => each?.confidence === 'definite');
    const joined = all.reduce<ReachSummary<C>>(joinReach, undefined);
    found = joinReach(found, isCertain ? joined : weaken(joined));
  }
  return found !== undefined && isGuardedOnce(site) ? weaken(found) : found;
}

function reachOfValue<C>(
  value: FunctionValue,
  site: CallSite,
  edge: Edge,
  edges: Edges,
  sources: Sources<C>,
  summaryOf: (callee: Callable) => ReachSummary<C>,
): ReachSummary<C> {
  if (value.kind === 'api') return isCallLike(site) ? sources.ofApi(value, site, edge) : undefined;
  // A parameter's callers decide; an unknown callee is assumed to reach nothing. Both choices err to silence.
  if (value.kind !== 'callable' || startsTask(value.callable, edges.dispatch.view.checker)) return undefined;
  const inner = summaryOf(value.callable);
  return inner === undefined ? undefined : { ...inner, path: pathThrough(value.callable, site, edge, inner.path) };
}

function joinReach<C>(this: void, a: ReachSummary<C>, b: ReachSummary<C>): ReachSummary<C> {
  if (a === undefined || b === undefined) return a ?? b;
  if (a.confidence !== b.confidence) return a.confidence === 'definite' ? a : b;
  return betterPath(a.path, b.path) === a.path ? a : b;
}

function weaken<C>(summary: ReachSummary<C>): ReachSummary<C> {
  return summary === undefined ? undefined : { ...summary, confidence: 'possible' };
}

function syncCallables(values: readonly FunctionValue[], { dispatch }: Edges): readonly Callable[] {
  return values.flatMap((value) =>
    value.kind === 'callable' && !startsTask(value.callable, dispatch.view.checker) ? [value.callable] : [],
  );
}
