/**
 * What a call of a function blocks on, by tier.
 *
 * Lattice: a map from tier to nothing < possible < definite; joined tier by tier. `definite` says that every function the call
 * may dispatch to blocks and that nothing guards the call to run once; everything else that may block is `possible`.
 * Witnesses are the shortest paths. Blocking does not leave an asynchronous callee: it is that task's own.
 */
import type ts from 'typescript';
import type { Blocks, Tier } from '../catalogue/records.js';
import { displayName, isAsyncCallable, type Callable, type FunctionValue } from '../callgraph/callable.js';
import type { Candidates } from '../callgraph/candidates.js';
import { calleeOf, type CallLike } from '../syntax/expressions.js';
import { hasTag } from '../syntax/jsdoc.js';
import type { SummaryAnalysis } from './analysis.js';
import { holds } from './condition.js';
import type { Edge, Edges } from './edges.js';
import { isGuardedOnce } from './once.js';
import { candidateCalls } from './reach.js';
import { betterPath, extendPath, type Path } from './path.js';

export type Confidence = 'definite' | 'possible';

export interface Blocked {
  readonly confidence: Confidence;
  readonly path: Path;
  /** The catalogue's record of the sink; undefined when a `@blocking` tag is the only source. */
  readonly record: Blocks | undefined;
}

export type BlockingSummary = ReadonlyMap<Tier, Blocked>;

export const NOT_BLOCKING: BlockingSummary = new Map();

/** The tier of functions that people tag `@blocking` without saying more. */
const TAGGED_TIER: Tier = 'wait';

export function createBlockingAnalysis(
  edges: Edges,
  candidates: Candidates,
): SummaryAnalysis<Callable, BlockingSummary> {
  return {
    name: 'blocking',
    bottom: NOT_BLOCKING,
    unknown: NOT_BLOCKING,
    join: joinBlocking,
    equals: (a, b) =>
      a.size === b.size && [...a].every(([tier, { confidence }]) => b.get(tier)?.confidence === confidence),
    dependencies: (callable) =>
      candidateCalls(callable, edges, candidates).flatMap((call) =>
        edges.edgesOf(call).flatMap((edge) => (edge.when === 'now' ? calledFunctions(edge.values) : [])),
      ),
    transfer: (callable, summaryOf) => {
      if (hasTag(callable, 'nonblocking')) return NOT_BLOCKING;
      let found: BlockingSummary = NOT_BLOCKING;
      for (const call of candidateCalls(callable, edges, candidates))
        found = joinBlocking(found, blockingOfCall(call, edges, summaryOf));
      return found;
    },
  };
}

/** What a call site blocks on. `isReportedInside` leaves out functions written in the call, which are looked at themselves. */
export function blockingOfCall(
  call: CallLike,
  edges: Edges,
  summaryOf: (callee: Callable) => BlockingSummary,
  isReportedInside: (argument: ts.Expression) => boolean = () => false,
): BlockingSummary {
  let found: BlockingSummary = NOT_BLOCKING;
  for (const edge of edges.edgesOf(call)) {
    if (edge.when !== 'now' || (edge.argument !== undefined && isReportedInside(edge.argument))) continue;
    found = joinBlocking(found, blockingOfEdge(edge, call, edges, summaryOf));
  }
  return found.size > 0 && isGuardedOnce(call) ? weaken(found) : found;
}

function blockingOfEdge(
  edge: Edge,
  call: CallLike,
  edges: Edges,
  summaryOf: (callee: Callable) => BlockingSummary,
): BlockingSummary {
  const own = edge.values.filter((value) => value.kind !== 'callable' || value.isOverride !== true);
  const overrides = edge.values.filter((value) => value.kind === 'callable' && value.isOverride === true);
  const summaries = own.map((value) => blockingOfValue(value, call, edge, edges, summaryOf));
  let found: BlockingSummary = NOT_BLOCKING;
  for (const summary of summaries) found = joinBlocking(found, summary);
  const isCertain = (tier: Tier): boolean => summaries.every((summary) => summary.get(tier)?.confidence === 'definite');
  let merged: BlockingSummary = new Map(
    [...found].map(([tier, blocked]): [Tier, Blocked] => [
      tier,
      isCertain(tier) ? blocked : { ...blocked, confidence: 'possible' },
    ]),
  );
  for (const value of overrides)
    merged = joinBlocking(merged, weaken(blockingOfValue(value, call, edge, edges, summaryOf)));
  return merged;
}

function blockingOfValue(
  value: FunctionValue,
  call: CallLike,
  edge: Edge,
  edges: Edges,
  summaryOf: (callee: Callable) => BlockingSummary,
): BlockingSummary {
  if (value.kind === 'api') return blockingOfApi(value, call, edge, edges);
  // A parameter's callers decide; an unknown callee is assumed not to block. Both choices err to silence.
  if (value.kind !== 'callable' || isAsyncCallable(value.callable)) return NOT_BLOCKING;
  const label = displayName(value.callable);
  if (hasTag(value.callable, 'blocking')) return taggedBlocking(label, call);
  const inner = summaryOf(value.callable);
  return new Map(
    [...inner].map(([tier, blocked]): [Tier, Blocked] => [
      tier,
      { ...blocked, path: extendPath(label, call, blocked.path) },
    ]),
  );
}

function blockingOfApi(
  value: Extract<FunctionValue, { readonly kind: 'api' }>,
  call: CallLike,
  edge: Edge,
  edges: Edges,
): BlockingSummary {
  for (const ref of value.refs) {
    for (const record of edges.api.find('blocks', ref)) {
      // A condition speaks of the call's own arguments, which a function that is handed over does not have here.
      if (
        edge.argument !== undefined ? record.when !== undefined : !holds(record.when, call, edges.dispatch.view.checker)
      )
        continue;
      return new Map([
        [record.tier, { confidence: 'definite', record, path: extendPath(apiLabel(record, call), call) }],
      ]);
    }
  }
  const { declaration } = value;
  if (declaration === undefined || !hasTag(declaration, 'blocking')) return NOT_BLOCKING;
  return taggedBlocking(value.refs[0]?.name ?? '(unknown)', call);
}

function taggedBlocking(label: string, call: CallLike): BlockingSummary {
  return new Map([[TAGGED_TIER, { confidence: 'definite', record: undefined, path: extendPath(label, call) }]]);
}

/** `fs.readFileSync`, `Database#exec`, `glob.globSync`; a default export is called what the importer calls it. */
function apiLabel(record: Blocks, call: CallLike): string {
  const module = record.module.split('/').at(-1) ?? record.module;
  if (record.name === 'default') return calleeOf(call).getText().slice(0, 60);
  if (/[#.\s]/u.test(record.name) || record.module === 'lib') return record.name;
  return `${module}.${record.name}`;
}

export function joinBlocking(a: BlockingSummary, b: BlockingSummary): BlockingSummary {
  if (a.size === 0) return b;
  if (b.size === 0) return a;
  const joined = new Map(a);
  for (const [tier, blocked] of b) {
    const known = joined.get(tier);
    joined.set(tier, known === undefined ? blocked : stronger(known, blocked));
  }
  return joined;
}

function stronger(a: Blocked, b: Blocked): Blocked {
  if (a.confidence !== b.confidence) return a.confidence === 'definite' ? a : b;
  return betterPath(a.path, b.path) === a.path ? a : b;
}

function weaken(summary: BlockingSummary): BlockingSummary {
  return new Map(
    [...summary].map(([tier, blocked]): [Tier, Blocked] => [tier, { ...blocked, confidence: 'possible' }]),
  );
}

function calledFunctions(values: readonly FunctionValue[]): readonly Callable[] {
  return values.flatMap((value) =>
    value.kind === 'callable' && !isAsyncCallable(value.callable) ? [value.callable] : [],
  );
}
