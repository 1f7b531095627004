/**
 * One root and one obligation: its uses, its open paths, and what running it comes to. Closures of the root are roots in their
 * turn, solved on demand and remembered; one that is asked about while it is being solved (a retry that schedules itself) is
 * taken not to come back.
 */
import * as ts from 'typescript';
import { controlFlowOf } from '../../cfg/control-flow.js';
import type { Block, CfgRoot, Edge, Graph } from '../../cfg/graph.js';
import type { Facts } from '../../cfg/knowledge.js';
import { placeOfBinding } from '../../cfg/places.js';
import { contains } from '../../syntax/containing.js';
import { bindingOf, isAssignedLater } from '../../syntax/bindings.js';
import { bareName, calleeOf, isMemberAccess } from '../../syntax/expressions.js';
import { type FunctionNode, isAsyncFunction } from '../../syntax/functions.js';
import { isParsing } from '../../syntax/known-calls.js';
import { unlessTold } from './answered.js';
import { type Leaving, idleHandler, openHands } from './hands.js';
import { beginsAgain, emitterOf } from './listening.js';
import type { OpenPath } from './openings.js';
import { countsRounds } from './self-driven.js';
import { openPathsOf, type OpenPaths } from './paths.js';
import { seedPlaces, type Surroundings, type Uses, usesIn } from './uses.js';
import {
  type Carrier,
  type Effect,
  type Hand,
  type Loss,
  joinOutcomes,
  lessOpen,
  MEETS,
  moreOpen,
  NO_OUTCOME,
  type Outcome,
} from './obligation.js';

/** What the engine must be told about the program around a root. */
export interface World extends Pick<Surroundings, 'calleeOutcome' | 'isInnerPoll' | 'derives' | 'isAnswered'> {
  readonly isPending: (place: string, facts: Facts) => boolean | undefined;
  readonly isPossible: (edge: Edge) => boolean;
  /** A function that owes a call each time that it is called: no flag from outside tells that this time's was made. */
  readonly owesEachCall?: CfgRoot;
  /** A function that makes the obligation: where it has handed it to nobody, no flag from outside tells that it was met. */
  readonly beginsIn?: CfgRoot;
  /** Tests that tell of the obligation that it was met: `res.headersSent`. */
  readonly tellsMet?: (edge: Edge) => boolean;
  /** Calls that meet the obligation although no carrier is near them: `this.destroy()` in a stream. */
  readonly alsoMeets?: (call: ts.CallExpression) => boolean;
  /** Where a root undoes all that its effects have met. */
  readonly undoneAt?: (root: CfgRoot, effects: Uses['effects']) => readonly ts.Node[];
}

export interface SolvedRoot {
  readonly graph: Graph;
  readonly uses: Uses;
  readonly paths: OpenPaths;
  /** What running the root to its end may do. */
  readonly outcome: Outcome;
  /** How open a `throw` of its own leaves the obligation. */
  readonly throws: Leaving;
  /** How open a path is, and where it was lost, given what has been handed to whom on it. */
  readonly opennessOf: (path: OpenPath) => Leaving;
}

export function solveRoot(root: CfgRoot, seeds: ReadonlyMap<ts.Identifier, Carrier>, world: World): SolvedRoot {
  return solve(root, seeds, world, new Map());
}

type Solved = Map<FunctionNode, SolvedRoot | 'open'>;

function solve(root: CfgRoot, seeds: ReadonlyMap<ts.Identifier, Carrier>, world: World, solved: Solved): SolvedRoot {
  // First every name that carries the obligation, whatever closures and callees do with it; then what becomes of each.
  const { carriers } = usesIn(root, seeds, { ...blindfold, isInnerPoll: world.isInnerPoll, derives: world.derives });
  const solvedClosure = (closure: FunctionNode): SolvedRoot | 'open' => {
    const known = solved.get(closure);
    if (known !== undefined) return known;
    solved.set(closure, 'open');
    const answer = solve(closure, carriers, world, solved);
    solved.set(closure, answer);
    return answer;
  };
  const closureOutcome = (closure: FunctionNode): Outcome => {
    const answer = solvedClosure(closure);
    return answer === 'open' ? NO_OUTCOME : unlessTold(closure, answer.outcome);
  };
  const uses = usesIn(root, seeds, { ...world, closureOutcome });
  const graph = controlFlowOf(root);
  const shared = sharedPlaces(root, graph);
  const paths = openPathsOf({
    graph,
    effects: withOthers(graph, uses.effects, world),
    seeds: seedPlaces(seeds),
    shared,
    isPending: world.isPending,
    isPossible: world.isPossible,
    tellsMet: world.tellsMet ?? (() => false),
  });

  const leavingOf = (hand: Hand): Leaving => {
    const answer = hand.closure === undefined ? 'open' : solvedClosure(hand.closure);
    if (answer === 'open') return { leaves: 'never' };
    const { outcome, throws } = answer;
    // What a reaction to a promise throws goes on along its chain; what a listener or a callback does, to nobody.
    const isAlone = hand.reaction === 'once' || hand.reaction === 'begun';
    const isThrown =
      (isAlone || emitterOf(hand.call) !== undefined) && moreOpen(outcome.leaves, throws.leaves) !== outcome.leaves;
    const { leaves, lost: lostInside } = isThrown ? throws : outcome;
    const lost: Loss = { ...lostInside, ...(hand.closure !== undefined && { closure: hand.closure }) };
    return { leaves: hand.isSingle ? leaves : lessOpen(leaves, 'possibly'), lost };
  };
  const alwaysMeets = (hand: Hand): boolean => {
    const answer = hand.closure === undefined ? 'open' : solvedClosure(hand.closure);
    return answer === 'open' || (answer.paths.before.get(answer.graph.exit)?.open ?? []).length === 0;
  };
  const idleRejection = (hands: readonly Hand[]): Hand | undefined => idleHandler(hands, root, uses.effects);
  const opennessOf = (path: OpenPath): Leaving => {
    const own: { readonly lost?: Loss } =
      path.lost !== undefined
        ? { lost: { edge: path.lost } }
        : path.dropped !== undefined
          ? { lost: { dropped: path.dropped } }
          : {};
    // A flag that others set says that it was settled before, or will be: `if (isDone) return;`.
    const isFlagged = [...path.facts.keys()].some((place) => shared.has(place));
    const isOwn = world.owesEachCall === root || (world.beginsIn === root && path.hands.length === 0);
    if (!isOwn && (isFlagged || mentionsAny(path.lost?.test, shared))) return { leaves: 'never' };
    const handed = openHands(path.hands, { leavingOf, alwaysMeets, idleRejection });
    const leaves = path.isDoubtful || isFlagged ? lessOpen(handed.leaves, 'possibly') : handed.leaves;
    const lost = path.hands.length > 0 ? handed.lost : own.lost;
    return { leaves, ...(lost !== undefined && { lost }) };
  };

  const mayMeet = (hand: Hand): boolean => {
    const answer = hand.closure === undefined ? 'open' : solvedClosure(hand.closure);
    return answer === 'open' || answer.outcome.meets;
  };

  const end = paths.before.get(graph.exit);
  const outcome = (end?.open ?? [])
    .map((path): Outcome =>
      // Whoever is answered what an inner poll answered may look at it.
      path.inherits.length > 0 ? MEETS : { meets: path.hands.some(mayMeet), ...opennessOf(path) },
    )
    .reduce(joinOutcomes, { meets: end?.hasMet ?? false, leaves: 'never' });
  const isFailing = isAsyncFunction(root) ? mayFailOrReject : isParsing;
  const throws = [...thrownIn(graph, paths), ...failuresIn(graph, paths, isFailing)]
    .map(({ edge, path }): Leaving => ({ lost: { edge }, ...opennessOf(path) }))
    .reduce<Leaving>((worst, next) => (moreOpen(worst.leaves, next.leaves) === worst.leaves ? worst : next), {
      leaves: 'never',
    });
  return { graph, uses, paths, outcome, throws, opennessOf };
}

/** A path on which a root ends without coming to its end. */
interface Abrupt {
  readonly edge: Edge;
  readonly path: OpenPath;
}

/** What nothing catches and a `finally` passes on may never be thrown, as far as we can see; a `throw` is. */
function thrownIn(graph: Graph, paths: OpenPaths): readonly Abrupt[] {
  const [edge] = graph.thrown.in;
  const isStated = graph.thrown.in.some(({ test }) => test !== undefined && ts.isThrowStatement(test));
  return edge === undefined
    ? []
    : (paths.before.get(graph.thrown)?.open ?? []).map((path) => {
        const { lost } = path;
        const isSupposed =
          !isStated && lost?.kind === 'throw' && lost.test !== undefined && !ts.isThrowStatement(lost.test);
        return { edge, path: isSupposed ? { ...path, isDoubtful: true } : path };
      });
}

/**
 * Where a root does what may fail, and nothing in it catches that: an asynchronous one waits, any parses a text. It may never fail, as
 * far as we can see.
 */
function failuresIn(graph: Graph, paths: OpenPaths, isFailing: (element: ts.Node) => boolean): readonly Abrupt[] {
  return graph.blocks.flatMap((block) =>
    block.elements.flatMap((element) => {
      if (!isFailing(element) || isCaught(element, block)) return [];
      const edge: Edge = { from: block, to: graph.thrown, kind: 'throw', test: element };
      return (paths.afterElement(block, element)?.open ?? []).map((path) => ({
        edge,
        path: { ...path, isDoubtful: true },
      }));
    }),
  );
}

function mayFailOrReject(element: ts.Node): boolean {
  return ts.isAwaitExpression(element) || isParsing(element);
}

/** An exception of an element leaves from before its block; see `graph.ts`. */
function isCaught(element: ts.Node, block: Block): boolean {
  return block.in.some(({ from }) => from.out.some(({ kind, test }) => kind === 'throw' && test === element));
}

/** Variables that a closure tests, and that are declared around it and assigned to more than once; its own counters are none of them. */
function sharedPlaces(root: CfgRoot, graph: Graph): ReadonlySet<string> {
  const places = new Set<string>();
  const add = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return;
    const binding = ts.isIdentifier(node) ? bindingOf(node) : undefined;
    const isOutside = binding !== undefined && (binding.pos < root.pos || binding.end > root.end);
    if (isOutside && isAssignedLater(binding) && !countsRounds(binding, root)) places.add(placeOfBinding(binding));
    ts.forEachChild(node, add);
  };
  for (const block of graph.blocks)
    for (const { test } of block.out) if (test !== undefined && ts.isExpression(test)) add(test);
  return places;
}

/** `if (--left === 0) resolve()`: others have counted before, or will. */
function mentionsAny(test: ts.Node | undefined, places: ReadonlySet<string>): boolean {
  if (test === undefined || places.size === 0 || !ts.isExpression(test)) return false;
  const mentions = (node: ts.Node): boolean => {
    const binding = ts.isIdentifier(node) ? bindingOf(node) : undefined;
    return binding !== undefined && places.has(placeOfBinding(binding));
  };
  return contains(test, mentions, ts.isFunctionLike);
}

const blindfold = { calleeOutcome: () => MEETS, closureOutcome: () => MEETS, isAnswered: () => false };

/** Adds what matters without a carrier: calls that do not come back or meet the obligation by themselves, and what undoes that. */
function withOthers(
  graph: Graph,
  effects: ReadonlyMap<ts.Node, readonly Effect[]>,
  { alsoMeets, undoneAt }: World,
): ReadonlyMap<ts.Node, readonly Effect[]> {
  const all = new Map(effects);
  for (const element of undoneAt?.(graph.root, effects) ?? []) all.set(element, [{ kind: 'undo' }]);
  for (const block of graph.blocks) {
    for (const element of block.elements) {
      if (!ts.isCallExpression(element)) continue;
      if (isExit(element)) all.set(element, [{ kind: 'run', outcome: NO_OUTCOME }]);
      else if (alsoMeets?.(element) === true || beginsAgain(element, graph.root)) all.set(element, [{ kind: 'meet' }]);
    }
  }
  return all;
}

function isExit(call: ts.CallExpression): boolean {
  const callee = calleeOf(call);
  const name = bareName(callee) ?? '';
  // `exit(1)`, `this.exitCli(…)`, `app.exit()`: who is named so ends the process, now or soon.
  if (/^(?:exit|die)(?![a-z])/u.test(name)) return true;
  if (ts.isIdentifier(callee)) return /^(?:assertNever|unreachable|exhaustive)/u.test(name);
  return isMemberAccess(callee) && ts.isIdentifier(callee.expression) && /^process\.abort$/u.test(callee.getText());
}
