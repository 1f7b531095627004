/**
 * What a call of a function reaches on this thread before it comes back: what blocking calls, heavy work and spinning loops share.
 *
 * Lattice: a map from kind to nothing < possible by a flag < possible < definite; joined kind by kind. `definite` says that every
 * function the call may dispatch to reaches it and that nothing guards the call to run once; everything else that may be reached
 * is `possible`. A flag is a parameter of the function on which alone it depends; its call sites decide.
 * Witnesses are the shortest paths. Nothing leaves an asynchronous callee: it is a task of its own, and answers for itself.
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
import { areGiven, flagsBefore, handedOn, leftOutFlag, sameFlags, type Flag } from './flag-guard.js';
import { defaultKeeper, isGuardedOnce } from './once.js';
import { betterPath, type Path } from './path.js';
import { candidateSites, pathThrough, runPart } from './reach.js';

export type Confidence = 'definite' | 'possible';

export interface Reached<C> {
  readonly confidence: Confidence;
  readonly path: Path;
  readonly cause: C;
  /** Of what is reached for certain if the function's caller says so: how to say so. The confidence is `possible` until one does. */
  readonly flags?: readonly Flag[] | undefined;
}

/** What is reached, by kind. */
export type ReachSummary<C> = ReadonlyMap<string, Reached<C>>;

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

const NOTHING: ReachSummary<never> = new Map<string, never>();

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
    equals: (a, b) =>
      a.size === b.size &&
      [...a].every(([kind, { confidence, flags }]) => {
        const other = b.get(kind);
        return other?.confidence === confidence && sameFlags(other.flags, flags);
      }),
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
  return flags.length === 0 ? found : changed(found, (reached) => behind(flags, reached));
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
  return changed(summaryOf(callable), (reached) => {
    const decided = decidedBy(givenTo(site, edge), reached, checker, within);
    return decided && { ...decided, path: pathThrough(callable, site, edge, reached.path) };
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

function ofOne<C>(reached: Reached<C> | undefined, { kindOf }: Sources<C>): ReachSummary<C> {
  return reached === undefined ? NOTHING : new Map([[kindOf(reached.cause), reached]]);
}

function joinReach<C>(this: void, a: ReachSummary<C>, b: ReachSummary<C>): ReachSummary<C> {
  if (a.size === 0) return b;
  if (b.size === 0) return a;
  const joined = new Map(a);
  for (const [kind, reached] of b) {
    const known = joined.get(kind);
    joined.set(kind, known === undefined ? reached : surer(known, reached));
  }
  return joined;
}

function surer<C>(a: Reached<C>, b: Reached<C>): Reached<C> {
  if (a.confidence !== b.confidence) return a.confidence === 'definite' ? a : b;
  const better = betterPath(a.path, b.path) === a.path ? a : b;
  return sameFlags(a.flags, b.flags) ? better : { ...better, flags: undefined };
}

function weaken<C>(summary: ReachSummary<C>): ReachSummary<C> {
  return changed(summary, weakened);
}

function weakened<C>(this: void, reached: Reached<C>): Reached<C> {
  return { ...reached, confidence: 'possible', flags: undefined };
}

function behind<C>(flags: readonly Flag[], reached: Reached<C>): Reached<C> {
  const certain = reached.confidence === 'definite' ? [] : reached.flags;
  return { ...reached, confidence: 'possible', flags: certain && [...flags, ...certain] };
}

/** What is left of what a callee reaches once its flags are known, or left to the caller's own; undefined when the call leaves it out. */
function decidedBy<C>(
  given: readonly ts.Expression[] | undefined,
  reached: Reached<C>,
  checker: ts.TypeChecker,
  within: Callable | undefined,
): Reached<C> | undefined {
  if (reached.flags === undefined) return reached;
  const isWanted = areGiven(reached.flags, given, checker);
  if (isWanted === false) return undefined;
  const own = given === undefined || within === undefined ? undefined : handedOn(reached.flags, given, within);
  if (own !== undefined) return { ...reached, confidence: 'possible', flags: own };
  return { ...reached, confidence: isWanted === true ? 'definite' : 'possible', flags: undefined };
}

/** A summary with each kind changed, or left out. */
function changed<C>(
  summary: ReachSummary<C>,
  change: (reached: Reached<C>, kind: string) => Reached<C> | undefined,
): ReachSummary<C> {
  const result = new Map<string, Reached<C>>();
  for (const [kind, reached] of summary) {
    const after = change(reached, kind);
    if (after !== undefined) result.set(kind, after);
  }
  return result;
}

function calledFunctions(values: readonly FunctionValue[], { dispatch }: Edges): readonly Callable[] {
  return values.flatMap((value) =>
    value.kind === 'callable' && !startsTask(value.callable, dispatch.view.checker) ? [value.callable] : [],
  );
}
