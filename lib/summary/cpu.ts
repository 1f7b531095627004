/**
 * What a call of a function computes on this thread: the heaviest thing that it is known to reach.
 *
 * Lattice: nothing < possible < definite. `definite` says that everything the call may dispatch to is heavy by its constant
 * arguments; what may be heavy is `possible`. Witnesses are the shortest paths. Work does not leave an asynchronous callee: it is
 * that task's own, and reported there.
 */
import type ts from 'typescript';
import type { Cpu } from '../catalogue/records.js';
import { displayName, isAsyncCallable, type Callable, type FunctionValue } from '../callgraph/callable.js';
import { candidateCalls } from './reach.js';
import type { Candidates } from '../callgraph/candidates.js';
import type { CallLike } from '../syntax/expressions.js';
import { factsOf } from '../syntax/facts.js';
import { hasTag } from '../syntax/jsdoc.js';
import type { SummaryAnalysis } from './analysis.js';
import { holds } from './condition.js';
import { weightOf } from './cost.js';
import type { Edge, Edges } from './edges.js';
import { isGuardedOnce } from './once.js';
import type { Nest } from './work-shape.js';
import { betterPath, extendPath, type Path } from './path.js';

export interface Computing {
  readonly confidence: 'definite' | 'possible';
  readonly path: Path;
  /** What is heavy: a call that the catalogue knows, or loops that multiply. */
  readonly cause: Cpu | Nest;
}

/** Undefined: nothing heavy is known. */
export type CpuSummary = Computing | undefined;

/** @param ownNest the multiplying loops of a function itself; always undefined where only APIs are asked for */
export function createCpuAnalysis(
  edges: Edges,
  candidates: Candidates,
  ownNest: (callable: Callable) => Nest | undefined,
): SummaryAnalysis<Callable, CpuSummary> {
  return {
    name: 'cpu',
    bottom: undefined,
    unknown: undefined,
    join: joinCpu,
    equals: (a, b) => a?.confidence === b?.confidence,
    dependencies: (callable) =>
      candidateCalls(callable, edges, candidates).flatMap((call) =>
        edges.edgesOf(call).flatMap((edge) => (edge.when === 'now' ? syncCallables(edge.values) : [])),
      ),
    transfer: (callable, summaryOf) =>
      hasTag(callable, 'nonblocking')
        ? undefined
        : candidateCalls(callable, edges, candidates)
            .map((call) => cpuOfCall(call, edges, summaryOf))
            .reduce(joinCpu, nestSummary(ownNest(callable))),
  };
}

/** What a call site computes. `isReportedInside` leaves out functions written in the call, which are looked at themselves. */
export function cpuOfCall(
  call: CallLike,
  edges: Edges,
  summaryOf: (callee: Callable) => CpuSummary,
  isReportedInside: (argument: ts.Expression) => boolean = () => false,
): CpuSummary {
  let found: CpuSummary;
  for (const edge of edges.edgesOf(call)) {
    if (edge.when !== 'now' || (edge.argument !== undefined && isReportedInside(edge.argument))) continue;
    const all = edge.values.map((value) => cpuOfValue(value, call, edge, edges, summaryOf));
    const isCertain = all.every((each) => each?.confidence === 'definite');
    const joined = all.reduce(joinCpu, undefined);
    found = joinCpu(found, isCertain ? joined : weaken(joined));
  }
  return found !== undefined && isGuardedOnce(call) ? weaken(found) : found;
}

function cpuOfValue(
  value: FunctionValue,
  call: CallLike,
  edge: Edge,
  edges: Edges,
  summaryOf: (callee: Callable) => CpuSummary,
): CpuSummary {
  if (value.kind === 'api') return cpuOfApi(value, call, edge, edges);
  // A parameter's callers decide; an unknown callee is assumed to be cheap. Both choices err to silence.
  if (value.kind !== 'callable' || isAsyncCallable(value.callable)) return undefined;
  const inner = summaryOf(value.callable);
  if (inner === undefined) return undefined;
  return { ...inner, path: extendPath(displayName(value.callable), call, inner.path) };
}

function cpuOfApi(
  value: Extract<FunctionValue, { readonly kind: 'api' }>,
  call: CallLike,
  edge: Edge,
  edges: Edges,
): CpuSummary {
  const { checker } = edges.dispatch.view;
  for (const record of value.refs.flatMap((ref) => edges.api.find('cpu', ref))) {
    // Of a function that is handed over the arguments are not at hand.
    if (edge.argument !== undefined || !holds(record.when, call, checker)) continue;
    const weight = weightOf(record, call, checker);
    if (weight !== 'small') return { confidence: weight, cause: record, path: extendPath(apiLabel(record), call) };
  }
  return undefined;
}

function nestSummary(nest: Nest | undefined): CpuSummary {
  if (nest === undefined) return undefined;
  const label = `${String(nest.degree)} nested loops over ${nest.over}`;
  return { confidence: 'possible', cause: nest, path: extendPath(label, nest.inner) };
}

function apiLabel(record: Cpu): string {
  if (/[#.\s]/u.test(record.name) || record.module === 'lib') return record.name;
  return record.name === 'default' ? record.module : `${record.module.split('/').at(-1) ?? record.module}.${record.name}`;
}

export function joinCpu(a: CpuSummary, b: CpuSummary): CpuSummary {
  if (a === undefined || b === undefined) return a ?? b;
  if (a.confidence !== b.confidence) return a.confidence === 'definite' ? a : b;
  return betterPath(a.path, b.path) === a.path ? a : b;
}

function weaken(summary: CpuSummary): CpuSummary {
  return summary === undefined ? undefined : { ...summary, confidence: 'possible' };
}

function syncCallables(values: readonly FunctionValue[]): readonly Callable[] {
  return values.flatMap((value) => (value.kind === 'callable' && !isAsyncCallable(value.callable) ? [value.callable] : []));
}
