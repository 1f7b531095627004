/**
 * What a call of a function blocks on, by tier.
 *
 * Lattice: a map from tier to nothing < possible by a flag < possible < definite; joined tier by tier. `definite` says that every
 * function the call may dispatch to blocks and that nothing guards the call to run once; everything else that may block is
 * `possible`. A flag is a parameter of the function on which alone it depends; its call sites decide.
 * Witnesses are the shortest paths. Blocking does not leave an asynchronous callee: it is that task's own.
 */
import * as ts from 'typescript';
import type { Blocks, Tier } from '../../catalogue/records.js';
import { declaredName, type Callable, type FunctionValue } from '../../callgraph/callable.js';
import type { CallSite } from '../../callgraph/call-site.js';
import type { Candidates } from '../../callgraph/candidates.js';
import { startsTask } from '../../callgraph/starting-task.js';
import { argumentsOf, bareName, calleeOf, isCallLike } from '../../syntax/expressions.js';
import { hasTag } from '../../syntax/jsdoc.js';
import type { SummaryAnalysis } from '../analysis.js';
import { holds } from '../condition.js';
import { areGiven, flagsBefore, handedOn, leftOutFlag, sameFlags, type Flag } from './flag-guard.js';
import type { Edge, Edges } from '../edges.js';
import { defaultKeeper, isGuardedOnce } from '../once.js';
import { betterPath, extendPath, type Path } from '../path.js';
import { candidateSites, pathThrough, runPart } from '../reach.js';

export type Confidence = 'definite' | 'possible';

export interface Blocked {
  readonly confidence: Confidence;
  readonly path: Path;
  /** The catalogue's record of the sink; undefined when a `@blocking` tag is the only source. */
  readonly record: Blocks | undefined;
  /** Of a function that blocks for certain if its caller says so: how to say so. The confidence is `possible` until one does. */
  readonly flags?: readonly Flag[] | undefined;
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
      a.size === b.size &&
      [...a].every(([tier, { confidence, flags }]) => {
        const other = b.get(tier);
        return other?.confidence === confidence && sameFlags(other.flags, flags);
      }),
    dependencies: (callable) =>
      candidateSites(callable, edges, candidates).flatMap((site) =>
        edges.edgesOf(site).flatMap((edge) => (edge.when === 'now' ? calledFunctions(edge.values, edges) : [])),
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

/** What a function's caller may expect of one of its call sites: what only a flag of the function leads to is the caller's choice. */
function ofSiteIn(
  callable: Callable,
  site: CallSite,
  edges: Edges,
  summaryOf: (callee: Callable) => BlockingSummary,
): BlockingSummary {
  const eachTime = blockingEachTime(site, edges, summaryOf, { within: callable });
  if (eachTime.size === 0) return eachTime;
  const keeper = defaultKeeper(site);
  const found = keeper === undefined && isGuardedOnce(site) ? weaken(eachTime) : eachTime;
  const flags = [...flagsBefore(site, callable), ...(keeper === undefined ? [] : [leftOutFlag(keeper)])];
  return flags.length === 0 ? found : changed(found, (blocked) => behind(flags, blocked));
}

/** What a call site blocks on. `isReportedInside` leaves out functions written in the call, which are looked at themselves. */
export function blockingOfSite(
  site: CallSite,
  edges: Edges,
  summaryOf: (callee: Callable) => BlockingSummary,
  isReportedInside?: (part: ts.Node) => boolean,
): BlockingSummary {
  const found = blockingEachTime(site, edges, summaryOf, { isReportedInside });
  return found.size > 0 && isGuardedOnce(site) ? weaken(found) : found;
}

/** From where a call site is looked at: by who reports it, or for the summary of the function that it stands in. */
interface View {
  readonly isReportedInside?: ((part: ts.Node) => boolean) | undefined;
  /** Its callers may decide what a call in it leaves open. */
  readonly within?: Callable;
}

/** What a call site blocks on if nothing keeps the answer from one time to the next. */
function blockingEachTime(
  site: CallSite,
  edges: Edges,
  summaryOf: (callee: Callable) => BlockingSummary,
  { isReportedInside, within }: View,
): BlockingSummary {
  let found: BlockingSummary = NOT_BLOCKING;
  for (const edge of edges.edgesOf(site)) {
    if (edge.when !== 'now' || isReportedInside?.(runPart(site, edge)) === true) continue;
    found = joinBlocking(found, blockingOfEdge(edge, site, edges, summaryOf, within));
  }
  return found;
}

function blockingOfEdge(
  edge: Edge,
  site: CallSite,
  edges: Edges,
  summaryOf: (callee: Callable) => BlockingSummary,
  within: Callable | undefined,
): BlockingSummary {
  const own = edge.values.filter((value) => value.kind !== 'callable' || value.isOverride !== true);
  const overrides = edge.values.filter((value) => value.kind === 'callable' && value.isOverride === true);
  const summaries = own.map((value) => blockingOfValue(value, site, edge, edges, summaryOf, within));
  let found: BlockingSummary = NOT_BLOCKING;
  for (const summary of summaries) found = joinBlocking(found, summary);
  const isCertain = (tier: Tier): boolean =>
    edge.isGuarded !== true && summaries.every((summary) => summary.get(tier)?.confidence === 'definite');
  const isOne = own.length === 1 && overrides.length === 0 && edge.isGuarded !== true;
  let merged = changed(found, (blocked, tier) => (isCertain(tier) || isOne ? blocked : weakened(blocked)));
  for (const value of overrides)
    merged = joinBlocking(merged, weaken(blockingOfValue(value, site, edge, edges, summaryOf, within)));
  return merged;
}

function blockingOfValue(
  value: FunctionValue,
  site: CallSite,
  edge: Edge,
  edges: Edges,
  summaryOf: (callee: Callable) => BlockingSummary,
  within: Callable | undefined,
): BlockingSummary {
  if (value.kind === 'api') return blockingOfApi(value, site, edge, edges);
  // A parameter's callers decide; an unknown callee is assumed not to block. Both choices err to silence.
  if (value.kind === 'unknown') return taggedBlocking(value.declaration, site);
  if (value.kind !== 'callable' || startsTask(value.callable, edges.dispatch.view.checker)) return NOT_BLOCKING;
  const { callable } = value;
  const tagged = taggedBlocking(callable, site);
  if (tagged.size > 0) return tagged;
  return changed(summaryOf(callable), (blocked) => {
    const decided = decidedBy(givenTo(site, edge), blocked, edges.dispatch.view.checker, within);
    return decided && { ...decided, path: pathThrough(callable, site, edge, blocked.path) };
  });
}

/** What a call hands to the parameters of its callee, position by position; undefined where they do not line up. */
function givenTo(site: CallSite, edge: Edge): readonly ts.Expression[] | undefined {
  if (
    edge.argument !== undefined ||
    edge.isWrapped === true ||
    !isCallLike(site) ||
    ts.isTaggedTemplateExpression(site)
  )
    return undefined;
  const name = bareName(calleeOf(site));
  return name === 'call' || name === 'apply' ? undefined : argumentsOf(site);
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
  return (
    edge.argument === undefined &&
    edge.isWrapped !== true &&
    isCallLike(site) &&
    holds(when, site, edges.dispatch.view.checker)
  );
}

function taggedBlocking(declaration: ts.Node | undefined, site: CallSite): BlockingSummary {
  if (declaration === undefined || !hasTag(declaration, 'blocking')) return NOT_BLOCKING;
  const path = extendPath(declaredName(declaration), site);
  return new Map([[TAGGED_TIER, { confidence: 'definite', record: undefined, path }]]);
}

/** `fs.readFileSync`, `Database#exec`, `glob.globSync`; a default export is called what the importer calls it. */
function apiLabel(record: Blocks, called: ts.Node): string {
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
  const better = betterPath(a.path, b.path) === a.path ? a : b;
  return sameFlags(a.flags, b.flags) ? better : { ...better, flags: undefined };
}

function weaken(summary: BlockingSummary): BlockingSummary {
  return changed(summary, weakened);
}

function weakened(blocked: Blocked): Blocked {
  return { ...blocked, confidence: 'possible', flags: undefined };
}

function behind(flags: readonly Flag[], blocked: Blocked): Blocked {
  const certain = blocked.confidence === 'definite' ? [] : blocked.flags;
  return { ...blocked, confidence: 'possible', flags: certain && [...flags, ...certain] };
}

/** What is left of a callee's blocking once its flags are known, or left to the caller's own; undefined when the call leaves it out. */
function decidedBy(
  given: readonly ts.Expression[] | undefined,
  blocked: Blocked,
  checker: ts.TypeChecker,
  within: Callable | undefined,
): Blocked | undefined {
  if (blocked.flags === undefined) return blocked;
  const isWanted = areGiven(blocked.flags, given, checker);
  if (isWanted === false) return undefined;
  const own = given === undefined || within === undefined ? undefined : handedOn(blocked.flags, given, within);
  if (own !== undefined) return { ...blocked, confidence: 'possible', flags: own };
  return { ...blocked, confidence: isWanted === true ? 'definite' : 'possible', flags: undefined };
}

/** A summary with each tier changed, or left out. */
function changed(
  summary: BlockingSummary,
  change: (blocked: Blocked, tier: Tier) => Blocked | undefined,
): BlockingSummary {
  const result = new Map<Tier, Blocked>();
  for (const [tier, blocked] of summary) {
    const after = change(blocked, tier);
    if (after !== undefined) result.set(tier, after);
  }
  return result;
}

function calledFunctions(values: readonly FunctionValue[], { dispatch }: Edges): readonly Callable[] {
  return values.flatMap((value) =>
    value.kind === 'callable' && !startsTask(value.callable, dispatch.view.checker) ? [value.callable] : [],
  );
}
