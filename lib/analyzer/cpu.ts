/** Questions about work that keeps the event loop busy. */
import type { TSESTree } from '@typescript-eslint/utils';
import type * as ts from 'typescript';
import type { ImplicitCall } from '../callgraph/call-site.js';
import { referencesTo } from '../callgraph/references.js';
import { findCandidates, type Candidates } from '../callgraph/candidates.js';
import type { Callable } from '../callgraph/callable.js';
import type { Alternative, Cpu } from '../catalogue/records.js';

import { cpuSources, unusuallyHeavy, type Heavy } from '../summary/cpu/cpu.js';
import { isGuardedOnce } from '../summary/once.js';
import { importedOffloader } from '../summary/offloading/offloader-imports.js';
import type { ReachSummary } from '../summary/reached.js';
import { createReachAnalysis, reachOfSite, type Reaching } from '../summary/reaching.js';
import { createSolver } from '../summary/solve.js';
import type { Shape } from '../summary/cpu/shape.js';
import { shapesIn } from '../summary/cpu/work-shape.js';
import { isWrittenInCall, mayReachSink } from '../summary/reach.js';
import { argumentsOf, calleeOf, isCallLike, type CallLike } from '../syntax/expressions.js';
import { valueNames } from '../syntax/names.js';
import { partition } from '../util/partition.js';
import { factsOf } from '../syntax/facts.js';
import { enclosingUnit, isAsyncFunction, isFunctionNode, type Unit } from '../syntax/functions.js';
import { originOf } from '../syntax/origins.js';
import { memoize } from '../util/memo.js';
import { isPlainProperty, type CallNode } from './call-node.js';
import { foundationFor, type Foundation, type RuleContext } from './foundation.js';
import { pathSteps, type PathStep } from './path-steps.js';
import { sinkNames } from './sink-names.js';
import { isToldElsewhere } from './told-elsewhere.js';

/** A call in event-loop code that computes for long. */
export interface HeavyCall {
  readonly confidence: 'definite' | 'possible';
  /** From the call itself to the work. */
  readonly steps: readonly PathStep[];
  /** Completes “runs …”. */
  readonly where: string;
  readonly kind: 'api' | 'fake-async' | 'shape';
  readonly alternative: Alternative | undefined;
  readonly advice: string | undefined;
}

/** Work in event-loop code that grows faster than its input. */
export interface HeavyShape {
  readonly node: TSESTree.Node;
  /** A recursion is reported where others call it. */
  readonly kind: Exclude<Shape['kind'], 'recursion'>;
  readonly over: string;
  readonly degree: number;
  readonly where: string;
}

export interface CpuQuestions {
  /** What a call (or a property whose getter or setter runs, or an iteration) in event-loop code computes on this thread; undefined when nothing heavy is known, or where it may. */
  heavyCall(node: CallNode): HeavyCall | undefined;
  /** The name by which this file imports a function that runs what it is given on another thread. */
  offloader(): string | undefined;
  /** The shapes of heavy work in this file's own event-loop code. */
  heavyShapes(): readonly HeavyShape[];
}

interface Engine {
  readonly candidates: Candidates;
  /** Names of APIs that are heavy only for unusual input. */
  readonly unusual: ReadonlySet<string>;
  readonly reaching: Reaching<Cpu | Shape>;
  /** The shapes of a unit's own work; none where only APIs are asked for. */
  readonly shapesOf: (unit: Unit) => readonly Shape[];
  readonly summaryOf: (callable: Callable) => ReachSummary<Cpu | Shape>;
}

const apiEngineOf: (edges: Foundation['edges']) => Engine = memoize((edges) => createEngine(edges, false));
const shapeEngineOf: (edges: Foundation['edges']) => Engine = memoize((edges) => createEngine(edges, true));

function createEngine(edges: Foundation['edges'], checksShapes: boolean): Engine {
  const { view } = edges.dispatch;
  const [small, large] = partition(edges.api.all('cpu'), (record) => record.isUsuallySmall === true);
  const seeds = sinkNames(large, view);
  const { anywhere: named, called } = sinkNames(small, view);
  const shapesOf = checksShapes ? shapesIn(view) : () => [];
  const anywhere = checksShapes
    ? new Set([...seeds.anywhere, ...namesOfShaped(view.facts(), shapesOf)])
    : seeds.anywhere;
  const candidates = findCandidates(view, { ...seeds, anywhere });
  const reaching = { edges, sources: cpuSources(edges, (callable) => shapesOf(callable)[0]) };
  const unusual = new Set([...named, ...called]);
  return {
    candidates,
    unusual,
    reaching,
    shapesOf,
    summaryOf: createSolver(createReachAnalysis('cpu', candidates, reaching)),
  };
}

function namesOfShaped(
  facts: ReturnType<Foundation['view']['facts']>,
  shapesOf: Engine['shapesOf'],
): readonly string[] {
  return facts.flatMap(({ units }) =>
    [...units.values()].flatMap(({ unit, names }) => (shapesOf(unit).length === 0 ? [] : names)),
  );
}

/** @param checksShapes whether shapes of work count as heavy, besides the APIs of the catalogue */
export function cpuQuestions(context: RuleContext, { checksShapes }: { readonly checksShapes: boolean }): CpuQuestions {
  const foundation = foundationFor(context);
  const { edges, mayRunOnLoop, placeOf, toTypeScript, toEstree, relativePath } = foundation;
  const engine = (): Engine => (checksShapes ? shapeEngineOf(edges) : apiEngineOf(edges));
  const reached = (site: CallLike | ImplicitCall, unit: Unit): Heavy | undefined => {
    const { candidates, unusual, reaching, summaryOf } = engine();
    const found =
      candidates.hasUnit(unit) && mayReachSink(site, edges, candidates)
        ? reachOfSite(site, reaching, summaryOf, isWrittenInCall)
        : undefined;
    const [heavy] = found?.values() ?? [];
    if (heavy !== undefined) return heavy;
    const mayBeUnusual = isCallLike(site) && valueNames(calleeOf(site)).some((name) => unusual.has(name));
    return mayBeUnusual ? unusuallyHeavy(site, edges) : undefined;
  };
  return {
    heavyCall(node) {
      if (isPlainProperty(node, engine().candidates)) return undefined;
      const site = toTypeScript(node) as CallLike | ImplicitCall;
      const unit = enclosingUnit(site);
      if (!mayRunOnLoop(unit)) return undefined;
      const found = reached(site, unit);
      if (found === undefined || isToldElsewhere(site, found.path, foundation)) return undefined;
      const place = placeOf(unit);
      if (place.on !== 'event-loop') return undefined;
      const { cause, confidence, path } = found;
      const record = 'effect' in cause ? cause : undefined;
      if (record === undefined && isCallLike(site) && isWrittenOut(site)) return undefined;
      const kind = record === undefined ? 'shape' : record.isFakeAsync === true ? 'fake-async' : 'api';
      return {
        confidence: place.isAssumed === true || runsOnce(unit, edges) ? 'possible' : confidence,
        steps: pathSteps(path, relativePath),
        where: place.reason,
        kind,
        alternative: record?.alternative,
        advice: record?.advice,
      };
    },
    offloader: () => importedOffloader(toTypeScript(context.sourceCode.ast) as ts.SourceFile, edges),
    heavyShapes() {
      if (!checksShapes) return [];
      const file = toTypeScript(context.sourceCode.ast) as ts.SourceFile;
      const shapes = new Map<ts.Node, Shape>();
      const { shapesOf } = engine();
      for (const unit of factsOf(file).units.keys()) for (const shape of shapesOf(unit)) shapes.set(shape.node, shape);
      return [...shapes.values()].flatMap(({ node: found, kind, over, degree }): readonly HeavyShape[] => {
        const node = toEstree(found);
        if (node === undefined || kind === 'recursion') return [];
        const { on, reason } = placeOf(enclosingUnit(found));
        return on === 'event-loop' ? [{ node, kind, over, degree, where: reason }] : [];
      });
    },
  };
}

/** What works on constants alone is as large as somebody typed. */
function isWrittenOut(call: CallLike): boolean {
  const given = argumentsOf(call);
  return given.length > 0 && given.every((argument) => originOf(argument).kind === 'written');
}

/** A task that every caller keeps (`ready ??= prepare()`) runs once, as guarded calls do. */
function runsOnce(unit: Unit, { dispatch }: Foundation['edges']): boolean {
  if (!isFunctionNode(unit) || !isAsyncFunction(unit)) return false;
  const references = referencesTo(unit, dispatch);
  if (references === undefined) return false;
  const calls = [...references.calls];
  return calls.length > 0 && calls.every(isGuardedOnce) && [...references.handings].length === 0;
}
