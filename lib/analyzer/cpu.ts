/** Questions about work that keeps the event loop busy. */
import type { TSESTree } from '@typescript-eslint/utils';
import ts from 'typescript';
import { findCandidates, type Candidates } from '../callgraph/candidates.js';
import type { Callable } from '../callgraph/callable.js';
import type { Alternative, Cpu } from '../catalogue/records.js';

import { cpuSources, unusuallyHeavy, type CpuSummary } from '../summary/cpu.js';
import { createReachAnalysis, reachOfCall, type Sources } from '../summary/reaching.js';
import { createSolver } from '../summary/solve.js';
import { nestsIn, type Nest } from '../summary/work-shape.js';
import { isWrittenInCall, mayReachSink } from '../summary/reach.js';
import { calleeOf, type CallLike } from '../syntax/expressions.js';
import { valueNames } from '../syntax/names.js';
import { partition } from '../util/partition.js';
import { factsOf } from '../syntax/facts.js';
import { enclosingUnit, isFunctionNode, type Unit } from '../syntax/functions.js';
import { memoize } from '../util/memo.js';
import { foundationFor, type Foundation, type RuleContext } from './foundation.js';
import { pathSteps, type PathStep } from './path-steps.js';
import { sinkNames } from './sink-names.js';

/** A call in event-loop code that computes for long. */
export interface HeavyCall {
  readonly confidence: 'definite' | 'possible';
  /** From the call itself to the work. */
  readonly steps: readonly PathStep[];
  /** Completes “runs …”. */
  readonly where: string;
  readonly kind: 'api' | 'fake-async' | 'loops';
  readonly alternative: Alternative | undefined;
  readonly advice: string | undefined;
}

/** Loops that multiply, in event-loop code. */
export interface HeavyLoops {
  readonly node: TSESTree.Node;
  readonly over: string;
  readonly degree: number;
  readonly where: string;
}

export interface CpuQuestions {
  /** What a call in event-loop code computes on this thread; undefined when nothing heavy is known, or where it may. */
  heavyCall(node: TSESTree.Node): HeavyCall | undefined;
  /** The multiplying loops in this file's event-loop code. */
  heavyLoops(): readonly HeavyLoops[];
}

interface Engine {
  readonly candidates: Candidates;
  /** Names of APIs that are heavy only for unusual input. */
  readonly unusual: ReadonlySet<string>;
  readonly sources: Sources<Cpu | Nest>;
  readonly summaryOf: (callable: Callable) => CpuSummary;
}

const apiEngineOf: (edges: Foundation['edges']) => Engine = memoize((edges) => createEngine(edges, false));
const shapeEngineOf: (edges: Foundation['edges']) => Engine = memoize((edges) => createEngine(edges, true));

function createEngine(edges: Foundation['edges'], checksLoops: boolean): Engine {
  const { view } = edges.dispatch;
  const [small, large] = partition(edges.api.all('cpu'), (record) => record.isUsuallySmall === true);
  const seeds = sinkNames(large, view);
  const { anywhere: named, called } = sinkNames(small, view);
  const anywhere = checksLoops ? new Set([...seeds.anywhere, ...namesOfNests(view.facts())]) : seeds.anywhere;
  const candidates = findCandidates(view, { ...seeds, anywhere }, { crossesTasks: false });
  const ownNest = checksLoops
    ? (callable: Callable): Nest | undefined => nestsOf(callable)[0]
    : (): undefined => undefined;
  const sources = cpuSources(edges, ownNest);
  const unusual = new Set([...named, ...called]);
  return {
    candidates,
    unusual,
    sources,
    summaryOf: createSolver(createReachAnalysis('cpu', edges, candidates, sources)),
  };
}

/** Nests are syntax: cached by unit, and true for as long as its file lives. */
const nestsOf: (unit: Unit) => readonly Nest[] = memoize((unit: Unit) =>
  isFunctionNode(unit) ? nestsIn(unit.body) : ts.isSourceFile(unit) ? nestsIn(unit) : [],
);

function namesOfNests(facts: ReturnType<Foundation['view']['facts']>): readonly string[] {
  return facts.flatMap(({ units }) =>
    [...units.values()].flatMap(({ unit, names }) => (nestsOf(unit).length === 0 ? [] : names)),
  );
}

/** @param checksLoops whether loops that multiply count as heavy, besides the APIs of the catalogue */
export function cpuQuestions(context: RuleContext, { checksLoops }: { readonly checksLoops: boolean }): CpuQuestions {
  const { edges, mayRunOnLoop, placeOf, toTypeScript, toEstree, relativePath } = foundationFor(context);
  const engine = (): Engine => (checksLoops ? shapeEngineOf(edges) : apiEngineOf(edges));
  const reached = (call: CallLike, unit: Unit): CpuSummary => {
    const { candidates, unusual, sources, summaryOf } = engine();
    const found =
      candidates.hasUnit(unit) && mayReachSink(call, edges, candidates)
        ? reachOfCall(call, edges, sources, summaryOf, isWrittenInCall)
        : undefined;
    if (found !== undefined) return found;
    return valueNames(calleeOf(call)).some((name) => unusual.has(name)) ? unusuallyHeavy(call, edges) : undefined;
  };
  return {
    heavyCall(node) {
      const call = toTypeScript(node) as CallLike;
      const unit = enclosingUnit(call);
      if (!mayRunOnLoop(unit)) return undefined;
      const found = reached(call, unit);
      if (found === undefined) return undefined;
      const place = placeOf(unit);
      if (place.on !== 'event-loop') return undefined;
      const { cause, confidence, path } = found;
      const record = 'effect' in cause ? cause : undefined;
      const kind = record === undefined ? 'loops' : record.isFakeAsync === true ? 'fake-async' : 'api';
      return {
        confidence,
        steps: pathSteps(path, relativePath),
        where: place.reason,
        kind,
        alternative: record?.alternative,
        advice: record?.advice,
      };
    },
    heavyLoops() {
      if (!checksLoops) return [];
      const file = toTypeScript(context.sourceCode.ast) as ts.SourceFile;
      const seen = new Set<ts.Node>();
      return [...factsOf(file).units.keys()].flatMap((unit) =>
        nestsOf(unit).flatMap(({ inner, over, degree }): readonly HeavyLoops[] => {
          const node = toEstree(inner);
          if (node === undefined || seen.has(inner)) return [];
          const place = placeOf(enclosingUnit(inner));
          if (place.on !== 'event-loop') return [];
          seen.add(inner);
          return [{ node, over, degree, where: place.reason }];
        }),
      );
    },
  };
}
