/** Questions about loops that wait without giving others a turn. */
import type { TSESTree } from '@typescript-eslint/utils';
import * as ts from 'typescript';
import { displayName, type Callable } from '../callgraph/callable.js';
import { findCandidates, type Candidates } from '../callgraph/candidates.js';
import { hasUses, referencesTo } from '../callgraph/references.js';
import { givenSpin } from '../summary/loops/given-conditions.js';
import type { ReachSummary } from '../summary/reached.js';
import { createReachAnalysis, reachOfSite, type Reaching, type Sources } from '../summary/reaching.js';
import { extendPath } from '../summary/path.js';
import { isWrittenInCall, mayReachSink } from '../summary/reach.js';
import { reschedulingsIn } from '../summary/loops/rescheduling.js';
import { createSolver } from '../summary/solve.js';
import { spinningAnswers } from '../summary/loops/self-waking.js';
import type { TaskWorld } from '../summary/loops/spin-world.js';
import { loopsIn, spinsIn, type Spin } from '../summary/loops/spinning.js';
import { takenSpin } from '../summary/loops/taken.js';
import { createYieldAnalysis, yieldOfAwaited } from '../summary/loops/yielding.js';
import { calleeOf, type CallLike } from '../syntax/expressions.js';
import { factsOf, unitFactsOf } from '../syntax/facts.js';
import type { FileFacts, UnitFacts } from '../syntax/file-facts.js';
import { enclosingUnit, isAsyncFunction, isFunctionNode, type FunctionNode, type Unit } from '../syntax/functions.js';
import { memoize } from '../util/memo.js';
import { isEndedByCallback } from './ended-by-callback.js';
import { foundationFor, type Foundation, type RuleContext } from './foundation.js';
import { pathSteps, type PathStep } from './path-steps.js';

/** A loop in event-loop code that nothing but another task can end. */
export interface SpinningLoop {
  readonly node: TSESTree.Node;
  readonly kind: Spin['kind'];
  readonly waitsFor: Spin['waitsFor'];
  readonly confidence: Spin['confidence'];
  /** Completes “runs …”. */
  readonly where: string;
}

/** A function that puts itself back into the microtask queue. */
export interface SelfRescheduling {
  readonly node: TSESTree.Node;
  readonly by: string;
  readonly confidence: Spin['confidence'];
}

export interface LoopQuestions {
  spinningLoops(): readonly SpinningLoop[];
  selfReschedulings(): readonly SelfRescheduling[];
  /** The answers of pending of polls that are polled again at once, for ever. */
  spinningPolls(): readonly TSESTree.Node[];
  /** The calls from a call in event-loop code to a loop that spins, in another file or because of what the caller does or hands over; undefined when there is none. */
  spinningCall(node: TSESTree.Node): SpinningCall | undefined;
}

export interface SpinningCall {
  readonly steps: readonly PathStep[];
  /** Completes “runs …”. */
  readonly where: string;
}

interface Engine {
  readonly spinsOf: (unit: UnitFacts) => readonly Spin[];
  readonly world: TaskWorld;
  readonly calls: () => CallEngine;
}

interface CallEngine {
  readonly candidates: Candidates;
  readonly reaching: Reaching<Spin>;
  readonly summaryOf: (callable: Callable) => ReachSummary<Spin>;
}

/** How many callers up it is worth looking for the event loop. */
const MAX_DEPTH = 5;

const engineOf: (edges: Foundation['edges']) => Engine = memoize((edges: Foundation['edges']) => {
  const { dispatch, api } = edges;
  const yieldOf = createSolver(createYieldAnalysis(dispatch));
  const world: TaskWorld = {
    dispatch,
    api,
    yieldOf,
    yieldOfAwaited: (operand) => yieldOfAwaited(operand, dispatch, yieldOf),
  };
  const spinsOf = memoize((unit: UnitFacts): readonly Spin[] => spinsIn(unit, world));
  let calls: CallEngine | undefined;
  return { spinsOf, world, calls: () => (calls ??= createCallEngine(edges, spinsOf)) };
});

/** Names of functions with loops are candidates; whether a loop spins is asked of those that a call leads to. */
function createCallEngine(edges: Foundation['edges'], spinsOf: Engine['spinsOf']): CallEngine {
  const { view } = edges.dispatch;
  const anywhere = new Set(view.facts().flatMap(namesOfLooping));
  const candidates = findCandidates(view, { anywhere, called: new Set() });
  const sources: Sources<Spin> = {
    kindOf: () => 'spinning',
    ofFunction: (callable) => {
      const facts = unitFactsOf(callable);
      if (facts === undefined || !loops(facts)) return undefined;
      const spin = spinsOf(facts).find((each) => each.confidence === 'definite');
      return spin === undefined
        ? undefined
        : { confidence: 'definite', cause: spin, path: extendPath('a loop that spins', spin.loop) };
    },
    ofApi: () => undefined,
  };
  const reaching = { edges, sources };
  return { candidates, reaching, summaryOf: createSolver(createReachAnalysis('spinning', candidates, reaching)) };
}

/** Names of a file's functions that have loops which could spin. Cached by file. */
const namesOfLooping = memoize(({ units }: FileFacts): readonly string[] =>
  [...units.values()].flatMap((unit) => (loops(unit) ? unit.names : [])),
);

/** Whether a call of a unit may spin; an asynchronous one is reported where its loop stands. */
function loops(facts: UnitFacts): boolean {
  return facts.loops.length > 0 && !isAsyncFunction(facts.unit) && loopsIn(facts).length > 0;
}

export function loopQuestions(context: RuleContext): LoopQuestions {
  const foundation = foundationFor(context);
  const { edges, mayRunOnLoop, placeOf, toTypeScript, toEstree, relativePath } = foundation;
  const engine = engineOf(edges);
  const units = (): readonly UnitFacts[] => [
    ...factsOf(toTypeScript(context.sourceCode.ast) as ts.SourceFile).units.values(),
  ];
  const functions = (): readonly FunctionNode[] => units().flatMap(({ unit }) => (isFunctionNode(unit) ? [unit] : []));

  const toldOfCaller = (call: CallLike, owner: Callable, spin: Spin): SpinningCall | undefined => {
    const reached = whereReached(enclosingUnit(call), foundation, MAX_DEPTH);
    if (spin.confidence !== 'definite' || reached?.confidence !== 'definite') return undefined;
    const path = extendPath(displayName(owner), call, extendPath('a loop that spins', spin.loop));
    return { steps: pathSteps(path, relativePath), where: reached.where };
  };

  return {
    spinningLoops: () =>
      units().flatMap((facts) =>
        engine.spinsOf(facts).flatMap((spin): readonly SpinningLoop[] => {
          const { kind, waitsFor } = spin;
          const reached = whereReached(facts.unit, foundation, MAX_DEPTH);
          const node = toEstree(spin.loop);
          if (reached === undefined || node === undefined) return [];
          const isDefinite =
            spin.confidence === 'definite' && (reached.confidence === 'definite' || isEndedByCallback(spin, edges));
          return [{ node, kind, waitsFor, confidence: isDefinite ? 'definite' : 'possible', where: reached.where }];
        }),
      ),
    spinningPolls: () =>
      functions()
        .flatMap((fn) => spinningAnswers(fn, engine.world).map(toEstree))
        .filter(isNode),
    selfReschedulings: () =>
      functions().flatMap((fn) =>
        reschedulingsIn(fn, engine.world).flatMap(({ call, by, confidence }): readonly SelfRescheduling[] => {
          const node = toEstree(call);
          const { on } = placeOf(fn);
          return node === undefined || (on !== 'event-loop' && on !== 'unknown') ? [] : [{ node, by, confidence }];
        }),
      ),
    spinningCall: (estree) => {
      const call = toTypeScript(estree) as CallLike;
      const unit = enclosingUnit(call);
      const decided = ts.isCallExpression(call)
        ? (takenSpin(call, engine.world) ?? givenSpin(call, engine.world))
        : undefined;
      if (decided !== undefined) return toldOfCaller(call, decided.owner, decided.spin);
      const { candidates, reaching, summaryOf } = engine.calls();
      if (!candidates.hasUnit(unit) || !mayRunOnLoop(unit) || !mayReachSink(call, edges, candidates)) return undefined;
      const [found] = reachOfSite(call, reaching, summaryOf, isWrittenInCall).values();
      // In this file the loop itself is reported.
      if (found?.confidence !== 'definite' || found.cause.loop.getSourceFile() === call.getSourceFile())
        return undefined;
      const place = placeOf(unit);
      return place.on === 'event-loop'
        ? { steps: pathSteps(found.path, relativePath), where: place.reason }
        : undefined;
    },
  };
}

interface Reached {
  readonly confidence: Spin['confidence'];
  readonly where: string;
}

/**
 * Where a loop runs on the event loop: in its own function, or in one that calls that. Possibly, when nobody in the program calls it.
 * Undefined: as far as we see, nowhere.
 */
function whereReached(unit: Unit, foundation: Foundation, depth: number): Reached | undefined {
  const place = foundation.placeOf(unit);
  if (place.on === 'event-loop') return { confidence: 'definite', where: place.reason };
  if (place.on !== 'unknown' || depth === 0 || ts.isSourceFile(unit)) return undefined;
  const references = referencesTo(unit, foundation.dispatch);
  if (references !== undefined && !hasUses(references))
    return { confidence: 'possible', where: 'wherever it is called' };
  for (const call of references?.calls ?? []) {
    const caller = enclosingUnit(call);
    if (caller === unit) continue;
    const reached = whereReached(caller, foundation, depth - 1);
    if (reached === undefined) continue;
    return depth === MAX_DEPTH
      ? { ...reached, where: `${reached.where} through \`${calleeOf(call).getText()}\`` }
      : reached;
  }
  return undefined;
}

function isNode(node: TSESTree.Node | undefined): node is TSESTree.Node {
  return node !== undefined;
}
