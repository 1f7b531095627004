/**
 * The paths of one root on which an obligation is still open, told apart by what they know. A powerset of paths, kept small: a path
 * that knows less stands for those that know more, and beyond a bound only what all know is kept.
 */
import * as ts from 'typescript';
import { assignedBy } from '../../cfg/assignments.js';
import { factsOf } from '../../cfg/conditions.js';
import type { Block, Edge, Graph } from '../../cfg/graph.js';
import { type Facts } from '../../cfg/knowledge.js';
import { placeOf } from '../../cfg/places.js';
import { solveDataflow, type Solution } from '../../cfg/solve.js';
import { filledBy } from './choices.js';
import { restsOnConvention } from './convention.js';
import { keysOf, NEW_PATH, normalise, type Openings, type OpenPath } from './openings.js';
import { assign, forget, isHollow, learn } from './path-knowledge.js';
import { hopefulBlocks, inheritedPlaces, relevantPlaces } from './relevance.js';
import type { Drop, Effect, Hand } from './obligation.js';

export interface PathQuestion {
  readonly graph: Graph;
  readonly effects: ReadonlyMap<ts.Node, readonly Effect[]>;
  /** Places that hold the obligation's own function: a path on which it is absent owes nothing. */
  readonly seeds: readonly string[];
  /** Places of variables around the root that change elsewhere: a test of one tells of what has happened before. */
  readonly shared: ReadonlySet<string>;
  /** Whether the value at a place is pending, as far as the facts tell. */
  readonly isPending: (place: string, facts: Facts) => boolean | undefined;
  /** Whether an edge that nothing contradicts can be taken at all. */
  readonly isPossible: (edge: Edge) => boolean;
  /** Whether a test has told that the obligation was met before. */
  readonly tellsMet: (edge: Edge) => boolean;
}

export interface OpenPaths extends Solution<Openings> {
  /** The state right after an element of a block. */
  readonly afterElement: (block: Block, element: ts.Node) => Openings | undefined;
  /** The state at the end of an edge, before it is joined with others. */
  readonly afterEdge: (edge: Edge) => Openings | undefined;
}

export function openPathsOf(question: PathQuestion): OpenPaths {
  const { graph, effects } = question;
  const relevant = relevantPlaces(graph, effects, question.shared);
  const hopeful = hopefulBlocks(graph, effects);
  // Only of answers does it matter which of several a variable was given.
  const answers = inheritedPlaces(graph, effects);
  const learntFrom = answers.size > 0 ? filledBy : assignedBy;
  const isHopeful = (block: Block): boolean =>
    hopeful.has(block) || block.elements.some((element) => effects.has(element));

  const transfer = (state: Openings, element: ts.Node): Openings => {
    const learnt = learntFrom(element);
    const own = effects.get(element);
    if (!isReached(state) || (learnt === undefined && own === undefined)) return state;
    let next = state;
    for (const effect of own ?? []) next = applyEffect(next, effect, element);
    return learnt === undefined ? next : normalise({ ...next, open: next.open.map((path) => assign(path, learnt)) });
  };

  const refine = (state: Openings, edge: Edge): Openings | undefined => {
    if (question.tellsMet(edge)) return { open: [], hasMet: true };
    const passed = edge.kind === 'throw' ? afterThrow(state, edge, effects) : state;
    const facts = factsOf(edge).filter((fact) => relevant.has(fact.place) || question.seeds.includes(fact.place));
    const isLost = hopeful.has(edge.from) && !isHopeful(edge.to);
    const open: OpenPath[] = [];
    let { hasMet } = passed;
    for (const path of passed.open) {
      if (!question.isPossible(edge)) continue;
      const learnt = learn(path, facts);
      if (learnt === undefined) continue;
      const entered = passUnlikely(learnt, edge, isHopeful, (block) =>
        block.elements.some((each) => effects.has(each)),
      );
      if (entered === undefined) continue;
      const settled = settle(isHollow(path, facts, answers) ? doubt(entered) : entered, question, facts);
      if (settled === undefined) hasMet = true;
      else open.push(isLost ? { ...settled, lost: edge } : settled);
    }
    return open.length === 0 && !hasMet ? undefined : normalise({ open, hasMet });
  };

  const solution = solveDataflow<Openings>(graph, {
    direction: 'forward',
    start: { open: [NEW_PATH], hasMet: false },
    join: (a, b) => normalise({ open: [...a.open, ...b.open], hasMet: a.hasMet || b.hasMet }),
    equals: (a, b) => a.hasMet === b.hasMet && a.open.length === b.open.length && keysOf(a) === keysOf(b),
    transfer,
    refine,
  });
  const afterElement = (block: Block, element: ts.Node): Openings | undefined => {
    let state = solution.before.get(block);
    for (const each of block.elements) {
      if (state === undefined) break;
      state = transfer(state, each);
      if (each === element) break;
    }
    return state;
  };
  const stateOf = (block: Block): Openings => solution.after.get(block) ?? { open: [], hasMet: false };
  return { ...solution, afterElement, afterEdge: (edge) => refine(stateOf(edge.from), edge) };
}

/** Whether control comes here at all. */
function isReached({ open, hasMet }: Openings): boolean {
  return open.length > 0 || hasMet;
}

function applyEffect(state: Openings, effect: Effect, element: ts.Node): Openings {
  switch (effect.kind) {
    case 'meet':
      return { open: [], hasMet: true };
    case 'run': {
      const { meets, leaves, lost } = effect.outcome;
      const left = leaves === 'never' ? [] : leaves === 'surely' ? state.open : state.open.map(doubt);
      const dropped: Drop = { call: element, ...(lost !== undefined && { within: lost }) };
      return { open: left.map((path) => ({ ...path, dropped })), hasMet: state.hasMet || meets };
    }
    case 'hand': {
      const { hand } = effect;
      const dropped =
        hand.mayBeDropped === true ? state.open.map((path) => ({ ...doubt(path), dropped: { call: element } })) : [];
      return normalise({ ...state, open: [...state.open.map((path) => handOn(path, hand)), ...dropped] });
    }
    case 'inherit': {
      const { place } = effect;
      const inherit = (path: OpenPath): OpenPath => ({
        ...forget(path, place),
        inherits: [...path.inherits.filter((each) => each !== place), place],
      });
      return normalise({ ...state, open: state.open.map(inherit) });
    }
    case 'undo':
      return normalise({ ...state, open: [...state.open, { ...NEW_PATH, undone: element }] });
  }
}

function handOn(path: OpenPath, hand: Hand): OpenPath {
  return path.hands.includes(hand) ? path : { ...path, hands: [...path.hands, hand] };
}

function doubt(path: OpenPath): OpenPath {
  return { ...path, isDoubtful: true };
}

/** What holds when an element threw: its effect has not happened, unless it handed the obligation to a callee that may keep it. */
function afterThrow(state: Openings, edge: Edge, effects: PathQuestion['effects']): Openings {
  const thrower = edge.test;
  if (thrower === undefined) return { ...state, open: state.open.map(doubt) };
  const own = effects.get(thrower) ?? [];
  const kept = own.filter(isCertain);
  if (kept.length > 0) return kept.reduce((at, effect) => applyEffect(at, effect, thrower), state);
  if (isHarmless(thrower)) return { ...state, open: state.open.map(doubt) };
  const isEvent =
    ts.isCallExpression(thrower) ||
    ts.isNewExpression(thrower) ||
    ts.isAwaitExpression(thrower) ||
    ts.isThrowStatement(thrower);
  return isEvent ? state : { ...state, open: state.open.map(doubt) };
}

/** What has handed the obligation on by the time it throws, as far as we can see. */
function isCertain(effect: Effect): boolean {
  if (effect.kind === 'run') return effect.outcome.meets && effect.outcome.leaves === 'never';
  return effect.kind === 'meet' || effect.kind === 'hand';
}

function isHarmless(thrower: ts.Node): boolean {
  if (!ts.isCallExpression(thrower) || !ts.isPropertyAccessExpression(thrower.expression)) return false;
  return /^(?:bind|toString|trim|slice)$/u.test(thrower.expression.name.text);
}

/** Undefined when what the path has learnt meets the obligation. */
function settle(
  path: OpenPath,
  question: PathQuestion,
  facts: readonly { readonly place: string }[],
): OpenPath | undefined {
  if (facts.length === 0) return path;
  for (const seed of question.seeds) {
    const known = path.facts.get(seed);
    if (known?.isTruthy === false || known?.isNullish === true) return undefined;
  }
  if (path.inherits.length === 0) return path;
  const verdicts = path.inherits.map((place) => question.isPending(place, path.facts));
  if (verdicts.includes(true)) return undefined;
  return { ...path, inherits: path.inherits.filter((_, i) => verdicts[i] === undefined) };
}

/**
 * Ways that are mostly not taken: past an optional call that could meet the obligation, which is doubtful, and past a loop that could,
 * without entering it, which is not followed. Types cannot tell that the value is always there and the list never empty.
 */
function passUnlikely(
  path: OpenPath,
  edge: Edge,
  isHopeful: (block: Block) => boolean,
  hasEffect: (block: Block) => boolean,
): OpenPath | undefined {
  if (edge.test === undefined) return path;
  if (restsOnConvention(edge)) return doubt(path);
  const present = edge.kind === 'nullish' ? edge.from.out.find((other) => other.kind === 'present')?.to : undefined;
  const isSkipped = present !== undefined && (hasEffect(present) || (isHopeful(present) && !isHopeful(edge.to)));
  if (isSkipped && !isSaidAbsent(edge, path)) return doubt(path);
  if (!isLoopTest(edge)) return path;
  const { pos } = edge.test;
  if (path.entered.includes(pos)) return path;
  if (edge.kind === 'each' || edge.kind === 'true') return { ...path, entered: [...path.entered, pos] };
  const body = edge.from.out.find((other) => other.kind === 'each' || other.kind === 'true')?.to;
  return body !== undefined && isHopeful(body) && !isHopeful(edge.to) ? undefined : path;
}

/** `this.inner?.poll(cx) ?? Pending`, which says what holds without it; unless a test has said that it is there. */
function isSaidAbsent({ test }: Edge, path: OpenPath): boolean {
  if (test === undefined || !ts.isExpression(test)) return false;
  let chain = test.parent;
  while (ts.isOptionalChain(chain.parent)) chain = chain.parent;
  const { parent } = chain;
  const isFallback =
    ts.isBinaryExpression(parent) &&
    parent.left === chain &&
    parent.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken;
  const place = placeOf(test) ?? '';
  // Of `undefined` and `null`, types mostly allow one.
  return isFallback && path.facts.get(place)?.differs === undefined;
}

function isLoopTest(edge: Edge): boolean {
  if (edge.kind === 'each' || edge.kind === 'done') return true;
  if (edge.kind !== 'true' && edge.kind !== 'false') return false;
  const test = edge.test;
  return (
    test !== undefined && ts.isBinaryExpression(test) && isInLoopHead(test) && relational.has(test.operatorToken.kind)
  );
}

const relational: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.LessThanToken,
  ts.SyntaxKind.LessThanEqualsToken,
  ts.SyntaxKind.GreaterThanToken,
  ts.SyntaxKind.GreaterThanEqualsToken,
]);

function isInLoopHead(test: ts.Node): boolean {
  const { parent } = test;
  return (
    (ts.isForStatement(parent) && parent.condition === test) ||
    (ts.isWhileStatement(parent) && parent.expression === test)
  );
}
