/** Questions about calls that hold the thread. */
import type { ImplicitCall } from '../callgraph/call-site.js';
import type { Callable } from '../callgraph/callable.js';
import { findCandidates, type Candidates } from '../callgraph/candidates.js';
import type { Alternative, Tier } from '../catalogue/records.js';
import { blockingSources, type Blocked, type BlockingCause } from '../summary/blocking/blocking.js';
import { isWrittenInCall, mayReachSink } from '../summary/reach.js';
import { sinkOf } from '../summary/path.js';
import type { Confidence, ReachSummary } from '../summary/reached.js';
import { createReachAnalysis, reachOfSite, type Reaching } from '../summary/reaching.js';
import { createSolver } from '../summary/solve.js';
import type { CallLike } from '../syntax/expressions.js';
import { enclosingUnit } from '../syntax/functions.js';
import { memoize } from '../util/memo.js';
import { isPlainProperty, type CallNode } from './call-node.js';
import { foundationFor, type Foundation, type RuleContext } from './foundation.js';
import { pathSteps, type PathStep } from './path-steps.js';
import { replacementFor } from './replacement.js';
import { sinkNames, taggedNames } from './sink-names.js';
import { isToldElsewhere } from './told-elsewhere.js';

export type { Confidence, PathStep, Tier };

/** A call in event-loop code that holds the thread. */
export interface BlockingCall {
  readonly tier: Tier;
  readonly confidence: Confidence;
  /** From the call itself to the sink. */
  readonly steps: readonly PathStep[];
  /** The same for every call that ends in the same sink. */
  readonly sink: string;
  /** Completes “runs …”. */
  readonly where: string;
  readonly alternative: Alternative | undefined;
  /** The alternative where it can be awaited in the place of this call. */
  readonly replacement: Alternative | undefined;
  readonly advice: string | undefined;
}

export interface BlockingQuestions {
  /** What a call (or a property whose getter or setter runs, or an iteration) in event-loop code blocks on, of the given tiers; undefined when it does not, or runs where it may. */
  blockingCall(node: CallNode, tiers: ReadonlySet<Tier>): BlockingCall | undefined;
}

/** The longer a tier can hold the thread, the earlier it stands: of two findings at one call the worse is told. */
const BY_SEVERITY: readonly Tier[] = ['wait', 'prompt', 'network', 'process', 'database', 'io', 'lookup'];

interface Engine {
  readonly candidates: Candidates;
  readonly reaching: Reaching<BlockingCause>;
  readonly summaryOf: (callable: Callable) => ReachSummary<BlockingCause>;
}

/** One engine for each foundation, made at the first question. */
const engineOf: (foundation: Foundation['edges']) => Engine = memoize((edges: Foundation['edges']) => {
  const { view } = edges.dispatch;
  const seeds = sinkNames(edges.api.all('blocks'), view);
  const anywhere = new Set([...seeds.anywhere, ...taggedNames(view)]);
  const candidates = findCandidates(view, { ...seeds, anywhere });
  const reaching = { edges, sources: blockingSources(edges) };
  return { candidates, reaching, summaryOf: createSolver(createReachAnalysis('blocking', candidates, reaching)) };
});

export function blockingQuestions(context: RuleContext): BlockingQuestions {
  const foundation = foundationFor(context);
  const { edges, mayRunOnLoop, placeOf, toTypeScript, relativePath } = foundation;
  return {
    blockingCall(node, tiers) {
      const { candidates, reaching, summaryOf } = engineOf(edges);
      if (isPlainProperty(node, candidates)) return undefined;
      const site = toTypeScript(node) as CallLike | ImplicitCall;
      const unit = enclosingUnit(site);
      if (!candidates.hasUnit(unit) || !mayRunOnLoop(unit) || !mayReachSink(site, edges, candidates)) return undefined;
      const found = worst(reachOfSite(site, reaching, summaryOf, isWrittenInCall), tiers);
      if (found === undefined || isToldElsewhere(site, found.path, foundation)) return undefined;
      const place = placeOf(unit);
      if (place.on !== 'event-loop') return undefined;
      const { confidence, path, cause } = found;
      const { tier, record } = cause;
      const sink = sinkOf(path).site;
      return {
        tier,
        confidence: place.isAssumed === true ? 'possible' : confidence,
        steps: pathSteps(path, relativePath),
        sink: `${sink.getSourceFile().fileName}:${String(sink.pos)}`,
        where: place.reason,
        alternative: record?.alternative,
        replacement: path.length === 1 ? replacementFor(site, record, edges) : undefined,
        advice: record?.advice,
      };
    },
  };
}

function worst(summary: ReachSummary<BlockingCause>, tiers: ReadonlySet<Tier>): Blocked | undefined {
  const among = [...summary.values()].filter(({ cause }) => tiers.has(cause.tier));
  const rank = ({ confidence, cause }: Blocked): number =>
    (confidence === 'definite' ? 0 : BY_SEVERITY.length) + BY_SEVERITY.indexOf(cause.tier);
  return among.sort((a, b) => rank(a) - rank(b))[0];
}
