/**
 * What a call of a function reaches on this thread before it comes back: what blocking calls, heavy work and spinning loops share.
 *
 * The lattice is that of reached.ts. `definite` says that every function the call may dispatch to reaches it and that nothing
 * guards the call to run once; everything else that may be reached is `possible`. Nothing leaves an asynchronous callee: it is a
 * task of its own, and answers for itself.
 */
import * as ts from 'typescript';
import type { Callable, FunctionValue } from '../callgraph/callable.js';
import type { CallSite } from '../callgraph/call-site.js';
import type { Candidates } from '../callgraph/candidates.js';
import { startsTask } from '../callgraph/starting-task.js';
import { argumentsOf, bareName, calleeOf, isCallLike } from '../syntax/expressions.js';
import { hasTag } from '../syntax/jsdoc.js';
import type { SummaryAnalysis } from './analysis.js';
import type { Edge, Edges } from './edges.js';
import { flagsBefore } from './flag-guard.js';
import { leftOutFlag } from './flags.js';
import { defaultKeeper, isGuardedOnce } from './once.js';
import { candidateSites, pathThrough, runPart } from './reach.js';
import {
  behind,
  changed,
  decidedBy,
  extended,
  joinReach,
  NOTHING,
  sameReach,
  weaken,
  weakened,
  type Reached,
  type ReachSummary,
} from './reached.js';

/** Where the property begins: functions of the program that have it themselves, APIs, and what is tagged. */
export interface Sources<C> {
  /** Causes of different kinds are kept beside each other; of one kind only the surest. */
  kindOf(cause: C): string;
  ofFunction(callable: Callable): Reached<C> | undefined;
  /** Of an API that is called, or (with `edge.argument`) handed over and called. */
  ofApi(value: Extract<FunctionValue, { readonly kind: 'api' }>, site: CallSite, edge: Edge): Reached<C> | undefined;
  /** Of a declaration, whatever stands in its body. */
  ofTag?(declaration: ts.Node, site: CallSite): Reached<C> | undefined;
}

/** One property over one program. */
export interface Reaching<C> {
  readonly edges: Edges;
  readonly sources: Sources<C>;
}

export function createReachAnalysis<C>(
  name: string,
  candidates: Candidates,
  reaching: Reaching<C>,
): SummaryAnalysis<Callable, ReachSummary<C>> {
  const { edges, sources } = reaching;
  return {
    name,
    bottom: NOTHING,
    unknown: NOTHING,
    join: joinReach,
    equals: sameReach,
    dependencies: (callable) =>
      candidateSites(callable, edges, candidates).flatMap((site) =>
        edges.edgesOf(site).flatMap((edge) => (edge.when === 'now' ? calledFunctions(edge.values, edges) : [])),
      ),
    transfer: (callable, summaryOf) =>
      hasTag(callable, 'nonblocking')
        ? NOTHING
        : candidateSites(callable, edges, candidates)
            .map((site) => reachedIn(callable, site, reaching, summaryOf))
            .reduce(joinReach, ofOne(sources.ofFunction(callable), sources)),
  };
}

/** What a call site reaches. `isReportedInside` leaves out functions written in the call, which are looked at themselves. */
export function reachOfSite<C>(
  site: CallSite,
  reaching: Reaching<C>,
  summaryOf: (callee: Callable) => ReachSummary<C>,
  isReportedInside?: (part: ts.Node) => boolean,
): ReachSummary<C> {
  const found = reachedEachTime(site, reaching, summaryOf, { isReportedInside });
  return found.size > 0 && isGuardedOnce(site) ? weaken(found) : found;
}

/** What a function's caller may expect of one of its call sites: what only a flag of the function leads to is the caller's choice. */
function reachedIn<C>(
  callable: Callable,
  site: CallSite,
  reaching: Reaching<C>,
  summaryOf: (callee: Callable) => ReachSummary<C>,
): ReachSummary<C> {
  const eachTime = reachedEachTime(site, reaching, summaryOf, { within: callable });
  if (eachTime.size === 0) return eachTime;
  const keeper = defaultKeeper(site);
  const found = keeper === undefined && isGuardedOnce(site) ? weaken(eachTime) : eachTime;
  const flags = [...flagsBefore(site, callable), ...(keeper === undefined ? [] : [leftOutFlag(keeper)])];
  return behind(flags, found);
}

/** From where a call site is looked at: by who reports it, or for the summary of the function that it stands in. */
interface View {
  readonly isReportedInside?: ((part: ts.Node) => boolean) | undefined;
  /** Its callers may decide what a call in it leaves open. */
  readonly within?: Callable;
}

/** What a call site reaches if nothing keeps the answer from one time to the next. */
function reachedEachTime<C>(
  site: CallSite,
  reaching: Reaching<C>,
  summaryOf: (callee: Callable) => ReachSummary<C>,
  { isReportedInside, within }: View,
): ReachSummary<C> {
  let found: ReachSummary<C> = NOTHING;
  for (const edge of reaching.edges.edgesOf(site)) {
    if (edge.when !== 'now' || isReportedInside?.(runPart(site, edge)) === true) continue;
    found = joinReach(
      found,
      reachOfEdge(edge, (value) => reachOfValue(value, site, edge, reaching, summaryOf, within)),
    );
  }
  return found;
}

function reachOfEdge<C>(edge: Edge, reachOf: (value: FunctionValue) => ReachSummary<C>): ReachSummary<C> {
  const own = edge.values.filter((value) => value.kind !== 'callable' || value.isOverride !== true);
  const overrides = edge.values.filter((value) => value.kind === 'callable' && value.isOverride === true);
  const summaries = own.map(reachOf);
  const isCertain = (kind: string): boolean =>
    edge.isGuarded !== true && summaries.every((summary) => summary.get(kind)?.confidence === 'definite');
  const isOne = own.length === 1 && overrides.length === 0 && edge.isGuarded !== true;
  const found = summaries.reduce<ReachSummary<C>>(joinReach, NOTHING);
  const merged = changed(found, (reached, kind) => (isCertain(kind) || isOne ? reached : weakened(reached)));
  return overrides.map((value) => weaken(reachOf(value))).reduce(joinReach, merged);
}

function reachOfValue<C>(
  value: FunctionValue,
  site: CallSite,
  edge: Edge,
  { edges, sources }: Reaching<C>,
  summaryOf: (callee: Callable) => ReachSummary<C>,
  within: Callable | undefined,
): ReachSummary<C> {
  const tagOf = (declaration: ts.Node | undefined): Reached<C> | undefined =>
    declaration && sources.ofTag?.(declaration, site);
  if (value.kind === 'api') return ofOne(sources.ofApi(value, site, edge) ?? tagOf(value.declaration), sources);
  // A parameter's callers decide; an unknown callee is assumed to reach nothing. Both choices err to silence.
  if (value.kind === 'unknown') return ofOne(tagOf(value.declaration), sources);
  const { checker } = edges.dispatch.view;
  if (value.kind !== 'callable' || startsTask(value.callable, checker)) return NOTHING;
  const { callable } = value;
  const tagged = tagOf(callable);
  if (tagged !== undefined) return ofOne(tagged, sources);
  const decided = decidedBy(summaryOf(callable), givenTo(site, edge), checker, within);
  return extended(decided, (path) => pathThrough(callable, site, edge, path));
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

function ofOne<C>(reached: Reached<C> | undefined, { kindOf }: Sources<C>): ReachSummary<C> {
  return reached === undefined ? NOTHING : new Map([[kindOf(reached.cause), reached]]);
}

function calledFunctions(values: readonly FunctionValue[], { dispatch }: Edges): readonly Callable[] {
  return values.flatMap((value) =>
    value.kind === 'callable' && !startsTask(value.callable, dispatch.view.checker) ? [value.callable] : [],
  );
}
