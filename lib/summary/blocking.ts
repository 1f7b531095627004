/**
 * What a call of a function blocks on, by tier.
 *
 * Lattice: a map from tier to nothing < possible < definite; joined tier by tier. `definite` says that every function the call
 * may dispatch to blocks and that nothing guards the call to run once; everything else that may block is `possible`.
 * Witnesses are the shortest paths. Blocking does not leave an asynchronous callee: it is that task's own.
 */
import type ts from 'typescript';
import type { Blocks, Tier } from '../catalogue/records.js';
import { declaredName, type Callable, type FunctionValue } from '../callgraph/callable.js';
import type { CallSite } from '../callgraph/call-site.js';
import type { Candidates } from '../callgraph/candidates.js';
import { isCallLike } from '../syntax/expressions.js';
import { hasTag } from '../syntax/jsdoc.js';
import { startsOwnTask } from '../syntax/own-task.js';
import type { SummaryAnalysis } from './analysis.js';
import { holds } from './condition.js';
import { isBehindFlag } from './flag-guard.js';
import type { Edge, Edges } from './edges.js';
import { isGuardedOnce } from './once.js';
import { betterPath, extendPath, type Path } from './path.js';
import { candidateSites, pathThrough, runPart } from './reach.js';

export type Confidence = 'definite' | 'possible';

export interface Blocked {
  readonly confidence: Confidence;
  readonly path: Path;
  /** The catalogue's record of the sink; undefined when a `@blocking` tag is the only source. */
  readonly record: Blocks | undefined;
}

export type BlockingSummary = ReadonlyMap<Tier, Blocked>;

const NOT_BLOCKING: BlockingSummary = new Map();

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
      candidateSites(callable, edges, candidates).flatMap((site) =>
        edges.edgesOf(site).flatMap((edge) => (edge.when === 'now' ? calledFunctions(edge.values) : [])),
      ),
    transfer: (callable, summaryOf) => {
      if (hasTag(callable, 'nonblocking')) return NOT_BLOCKING;
      let found: BlockingSummary = NOT_BLOCKING;
      for (const site of candidateSites(callable, edges, candidates))
        found = joinBlocking(found, ofSiteIn(callable, site, edges, summaryOf));
      return found;
    },
  };
}

/** What a function's caller may expect of one of its call sites: a call that only a flag of the caller's leads to is possible. */
function ofSiteIn(
  callable: Callable,
  site: CallSite,
  edges: Edges,
  summaryOf: (callee: Callable) => BlockingSummary,
): BlockingSummary {
  const found = blockingOfSite(site, edges, summaryOf);
  return found.size > 0 && isBehindFlag(site, callable) ? weaken(found) : found;
}

/** What a call site blocks on. `isReportedInside` leaves out functions written in the call, which are looked at themselves. */
export function blockingOfSite(
  site: CallSite,
  edges: Edges,
  summaryOf: (callee: Callable) => BlockingSummary,
  isReportedInside: (part: ts.Expression) => boolean = () => false,
): BlockingSummary {
  let found: BlockingSummary = NOT_BLOCKING;
  for (const edge of edges.edgesOf(site)) {
    if (edge.when !== 'now' || isReportedInside(runPart(site, edge))) continue;
    found = joinBlocking(found, blockingOfEdge(edge, site, edges, summaryOf));
  }
  return found.size > 0 && isGuardedOnce(site) ? weaken(found) : found;
}

function blockingOfEdge(
  edge: Edge,
  site: CallSite,
  edges: Edges,
  summaryOf: (callee: Callable) => BlockingSummary,
): BlockingSummary {
  const own = edge.values.filter((value) => value.kind !== 'callable' || value.isOverride !== true);
  const overrides = edge.values.filter((value) => value.kind === 'callable' && value.isOverride === true);
  const summaries = own.map((value) => blockingOfValue(value, site, edge, edges, summaryOf));
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
    merged = joinBlocking(merged, weaken(blockingOfValue(value, site, edge, edges, summaryOf)));
  return merged;
}

function blockingOfValue(
  value: FunctionValue,
  site: CallSite,
  edge: Edge,
  edges: Edges,
  summaryOf: (callee: Callable) => BlockingSummary,
): BlockingSummary {
  if (value.kind === 'api') return blockingOfApi(value, site, edge, edges);
  // A parameter's callers decide; an unknown callee is assumed not to block. Both choices err to silence.
  if (value.kind === 'unknown') return taggedBlocking(value.declaration, site);
  if (value.kind !== 'callable' || startsOwnTask(value.callable)) return NOT_BLOCKING;
  const { callable } = value;
  const tagged = taggedBlocking(callable, site);
  if (tagged.size > 0) return tagged;
  return new Map(
    [...summaryOf(callable)].map(([tier, blocked]): [Tier, Blocked] => [
      tier,
      { ...blocked, path: pathThrough(callable, site, edge, blocked.path) },
    ]),
  );
}

function blockingOfApi(
  value: Extract<FunctionValue, { readonly kind: 'api' }>,
  site: CallSite,
  edge: Edge,
  edges: Edges,
): BlockingSummary {
  for (const ref of value.refs) {
    for (const record of edges.api.find('blocks', ref)) {
      if (!applies(record, site, edge, edges)) continue;
      const path = extendPath(apiLabel(record, runPart(site, edge)), site);
      return new Map([[record.tier, { confidence: 'definite', record, path }]]);
    }
  }
  return taggedBlocking(value.declaration, site);
}

/** A condition speaks of a call's own arguments; a function that is handed over does not have them here. */
function applies({ when }: Blocks, site: CallSite, edge: Edge, edges: Edges): boolean {
  if (when === undefined) return true;
  return edge.argument === undefined && isCallLike(site) && holds(when, site, edges.dispatch.view.checker);
}

function taggedBlocking(declaration: ts.Node | undefined, site: CallSite): BlockingSummary {
  if (declaration === undefined || !hasTag(declaration, 'blocking')) return NOT_BLOCKING;
  const path = extendPath(declaredName(declaration), site);
  return new Map([[TAGGED_TIER, { confidence: 'definite', record: undefined, path }]]);
}

/** `fs.readFileSync`, `Database#exec`, `glob.globSync`; a default export is called what the importer calls it. */
function apiLabel(record: Blocks, called: ts.Expression): string {
  const module = record.module.split('/').at(-1) ?? record.module;
  if (record.name === 'default') return called.getText().slice(0, 60);
  if (/[#.\s]/u.test(record.name) || record.module === 'lib') return record.name;
  return `${module}.${record.name}`;
}

function joinBlocking(a: BlockingSummary, b: BlockingSummary): BlockingSummary {
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
    value.kind === 'callable' && !startsOwnTask(value.callable) ? [value.callable] : [],
  );
}
