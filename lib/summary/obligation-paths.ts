/**
 * The paths of one root on which an obligation is still open, told apart by what they know. A powerset of paths, kept small: a path
 * that knows less stands for those that know more, and beyond a bound only what all know is kept.
 */
import ts from 'typescript';
import { factsOf } from '../cfg/conditions.js';
import type { Block, Edge, Graph } from '../cfg/graph.js';
import { type Facts, type Knowledge, knowledgeKey, meetKnowledge, ofLiteral } from '../cfg/knowledge.js';
import { dependsOn, literalText, placeOf, placeOfBinding } from '../cfg/places.js';
import { solveDataflow, type Solution } from '../cfg/solve.js';
import type { Effect, Hand } from './obligation.js';

/** One way on which the obligation is open. */
export interface OpenPath {
  readonly facts: Facts;
  readonly hands: readonly Hand[];
  /** Places whose value meets the obligation if it is pending. */
  readonly inherits: readonly string[];
  /** Loops that it has been through, by position. */
  readonly entered: readonly number[];
  /** Rests on something that may never happen: a loop over nothing, a property access that throws. */
  readonly isDoubtful: boolean;
  /** The last edge after which nothing could meet the obligation any more: a witness, ignored when paths are compared. */
  readonly lost?: Edge;
  /** The last call that was given the obligation and may have dropped it; a witness, too. */
  readonly dropped?: ts.Node;
}

/** The open paths at a point, and whether some path has met the obligation. */
export interface Openings {
  readonly open: readonly OpenPath[];
  readonly hasMet: boolean;
}

export interface PathQuestion {
  readonly graph: Graph;
  readonly effects: ReadonlyMap<ts.Node, readonly Effect[]>;
  /** Places that hold the obligation's own function: a path on which it is absent owes nothing. */
  readonly seeds: readonly string[];
  /** Whether the value at a place is pending, as far as the facts tell. */
  readonly isPending: (place: string, facts: Facts) => boolean | undefined;
  /** Whether an edge that nothing contradicts can be taken at all. */
  readonly isPossible: (edge: Edge) => boolean;
}

export interface OpenPaths extends Solution<Openings> {
  /** The state right after an element of a block. */
  readonly afterElement: (block: Block, element: ts.Node) => Openings | undefined;
}

const MAX_PATHS = 24;

export function openPathsOf(question: PathQuestion): OpenPaths {
  const { graph, effects } = question;
  const relevant = relevantPlaces(graph, question);
  const hopeful = hopefulBlocks(graph, effects);
  const isHopeful = (block: Block): boolean =>
    hopeful.has(block) || block.elements.some((element) => effects.has(element));

  const transfer = (state: Openings, element: ts.Node): Openings => {
    const learnt = assignedBy(element);
    const own = effects.get(element);
    if (state.open.length === 0 || (learnt === undefined && own === undefined)) return state;
    let next = state;
    for (const effect of own ?? []) next = applyEffect(next, effect, element);
    return learnt === undefined ? next : normalise({ ...next, open: next.open.map((path) => assign(path, learnt)) });
  };

  const refine = (state: Openings, edge: Edge): Openings | undefined => {
    const passed = edge.kind === 'throw' ? afterThrow(state, edge, effects) : state;
    const facts = factsOf(edge).filter((fact) => relevant.has(fact.place) || question.seeds.includes(fact.place));
    const isLost = hopeful.has(edge.from) && !isHopeful(edge.to);
    const open: OpenPath[] = [];
    let { hasMet } = passed;
    for (const path of passed.open) {
      if (!question.isPossible(edge)) continue;
      const learnt = learn(path, facts);
      if (learnt === undefined) continue;
      const entered = passDoubtful(learnt, edge, isHopeful);
      const settled = settle(entered, question, facts);
      if (settled === undefined) hasMet = true;
      else open.push(isLost ? { ...settled, lost: edge } : settled);
    }
    return open.length === 0 && !hasMet ? undefined : normalise({ open, hasMet });
  };

  const solution = solveDataflow<Openings>(graph, {
    direction: 'forward',
    start: { open: [{ facts: new Map(), hands: [], inherits: [], entered: [], isDoubtful: false }], hasMet: false },
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
  return { ...solution, afterElement };
}

function applyEffect(state: Openings, effect: Effect, element: ts.Node): Openings {
  switch (effect.kind) {
    case 'meet':
      return { open: [], hasMet: true };
    case 'run': {
      const { meets, leaves } = effect.outcome;
      const left = leaves === 'never' ? [] : leaves === 'surely' ? state.open : state.open.map(doubt);
      return { open: left.map((path) => ({ ...path, dropped: element })), hasMet: state.hasMet || meets };
    }
    case 'hand':
      return normalise({ ...state, open: state.open.map((path) => handOn(path, effect.hand)) });
    case 'inherit': {
      const { place } = effect;
      const inherit = (path: OpenPath): OpenPath => ({
        ...forget(path, place),
        inherits: [...path.inherits.filter((each) => each !== place), place],
      });
      return normalise({ ...state, open: state.open.map(inherit) });
    }
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

function learn(
  path: OpenPath,
  facts: readonly { readonly place: string; readonly knowledge: Knowledge }[],
): OpenPath | undefined {
  if (facts.length === 0) return path;
  const known = new Map(path.facts);
  for (const { place, knowledge } of facts) {
    const met = meetKnowledge(known.get(place) ?? {}, knowledge);
    if (met === undefined) return undefined;
    known.set(place, met);
  }
  return { ...path, facts: known };
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
 * Ways that are mostly not taken: past a loop that could meet the obligation without entering it, and past an optional call that
 * could. Types cannot tell that the list is never empty and the value always there.
 */
function passDoubtful(path: OpenPath, edge: Edge, isHopeful: (block: Block) => boolean): OpenPath {
  if (edge.test === undefined) return path;
  const isOption =
    edge.kind === 'nullish' && edge.from.out.some((other) => other.kind === 'present' && isHopeful(other.to));
  if (isOption && !isHopeful(edge.to)) return doubt(path);
  if (!isLoopTest(edge)) return path;
  const { pos } = edge.test;
  if (path.entered.includes(pos)) return path;
  if (edge.kind === 'each' || edge.kind === 'true') return { ...path, entered: [...path.entered, pos] };
  const body = edge.from.out.find((other) => other.kind === 'each' || other.kind === 'true')?.to;
  return body !== undefined && isHopeful(body) && !isHopeful(edge.to) ? doubt(path) : path;
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

export interface Assignment {
  readonly place: string;
  readonly value: ts.Expression | undefined;
}

/** The place that an element gives a new value, and the value when it is written there. */
export function assignedBy(element: ts.Node): Assignment | undefined {
  if (ts.isVariableDeclaration(element)) {
    return ts.isIdentifier(element.name)
      ? { place: placeOfBinding(element.name), value: element.initializer }
      : undefined;
  }
  const [target, value] =
    ts.isBinaryExpression(element) && isAssigning(element.operatorToken.kind)
      ? [element.left, element.operatorToken.kind === ts.SyntaxKind.EqualsToken ? element.right : undefined]
      : (ts.isPrefixUnaryExpression(element) || ts.isPostfixUnaryExpression(element)) && isStep(element.operator)
        ? [element.operand, undefined]
        : [];
  const place = target === undefined ? undefined : placeOf(target);
  return place === undefined ? undefined : { place, value };
}

/** A name for an assigned value: its place, or where it is written. */
export function valueKey(value: ts.Expression): string {
  return placeOf(value) ?? `value@${value.pos}`;
}

function isAssigning(operator: ts.SyntaxKind): boolean {
  return operator >= ts.SyntaxKind.FirstAssignment && operator <= ts.SyntaxKind.LastAssignment;
}

function isStep(operator: ts.SyntaxKind): boolean {
  return operator === ts.SyntaxKind.PlusPlusToken || operator === ts.SyntaxKind.MinusMinusToken;
}

function assign(path: OpenPath, { place, value }: Assignment): OpenPath {
  const source = value === undefined ? undefined : placeOf(value);
  const isNew = source !== undefined && path.inherits.includes(source);
  const copied = source === undefined ? undefined : path.facts.get(source);
  const cleared = drop(path, place);
  const literal = value === undefined ? undefined : literalText(value);
  const knowledge: Knowledge | undefined =
    literal !== undefined
      ? ofLiteral(literal)
      : (copied ?? (value === undefined ? undefined : { equals: `=${valueKey(value)}` }));
  if (knowledge === undefined && !isNew) return cleared;
  const facts = new Map(cleared.facts);
  if (knowledge !== undefined) facts.set(place, knowledge);
  return { ...cleared, facts, inherits: isNew ? [...cleared.inherits, place] : cleared.inherits };
}

function drop(path: OpenPath, place: string): OpenPath {
  return { ...forget(path, place), inherits: path.inherits.filter((each) => !dependsOn(each, place)) };
}

function forget(path: OpenPath, place: string): OpenPath {
  if (![...path.facts.keys()].some((each) => dependsOn(each, place))) return path;
  return { ...path, facts: new Map([...path.facts].filter(([each]) => !dependsOn(each, place))) };
}

/** Places looked at or set in two places or more: nothing can be learnt from the others. */
function relevantPlaces(graph: Graph, question: PathQuestion): ReadonlySet<string> {
  const seen = new Set<string>();
  const relevant = new Set<string>();
  const note = (place: string): void => {
    (seen.has(place) ? relevant : seen).add(place);
  };
  const inherited = inheritedPlaces(graph, question.effects);
  for (const block of graph.blocks) {
    for (const element of block.elements) {
      const assigned = assignedBy(element);
      if (assigned !== undefined) note(assigned.place);
    }
    const tested = new Set(block.out.flatMap((edge) => factsOf(edge).map((fact) => fact.place)));
    for (const place of tested) {
      note(place);
      if ([...inherited].some((each) => dependsOn(place, each))) relevant.add(place);
    }
  }
  return relevant;
}

/** The places of answers that can meet the obligation, and those that they are put into. */
function inheritedPlaces(graph: Graph, effects: PathQuestion['effects']): ReadonlySet<string> {
  const places = new Set(
    [...effects.values()].flat().flatMap((effect) => (effect.kind === 'inherit' ? [effect.place] : [])),
  );
  if (places.size === 0) return places;
  for (const block of graph.blocks) {
    for (const element of block.elements) {
      const assigned = assignedBy(element);
      if (assigned?.value !== undefined && places.has(valueKey(assigned.value))) places.add(assigned.place);
    }
  }
  return places;
}

/** Blocks from whose end an element with an effect can be reached. */
function hopefulBlocks(graph: Graph, effects: PathQuestion['effects']): ReadonlySet<Block> {
  const hopeful = new Set<Block>();
  const queue = graph.blocks.filter((block) => block.elements.some((element) => effects.has(element)));
  for (let block = queue.pop(); block !== undefined; block = queue.pop()) {
    for (const edge of block.in) {
      if (hopeful.has(edge.from)) continue;
      hopeful.add(edge.from);
      queue.push(edge.from);
    }
  }
  return hopeful;
}

function normalise(state: Openings): Openings {
  if (state.open.length < 2) return state;
  const kept: OpenPath[] = [];
  const byFewestFacts = [...state.open].sort((a, b) => a.facts.size - b.facts.size);
  for (const path of byFewestFacts)
    if (!kept.some((other) => isDuty(other, path) && subsumes(other.facts, path.facts))) kept.push(path);
  if (kept.length <= MAX_PATHS) return { ...state, open: kept };
  const merged = new Map<string, OpenPath>();
  for (const path of kept) {
    const key = dutyKey(path);
    const other = merged.get(key);
    merged.set(key, other === undefined ? path : { ...other, facts: common(other.facts, path.facts) });
  }
  return { ...state, open: [...merged.values()].slice(0, MAX_PATHS) };
}

function isDuty(a: OpenPath, b: OpenPath): boolean {
  return dutyKey(a) === dutyKey(b);
}

function subsumes(weaker: Facts, stronger: Facts): boolean {
  for (const [place, knowledge] of weaker) {
    const other = stronger.get(place);
    if (other === undefined || knowledgeKey(new Map([['', knowledge]])) !== knowledgeKey(new Map([['', other]])))
      return false;
  }
  return true;
}

function common(a: Facts, b: Facts): Facts {
  return new Map([...a].filter(([place, knowledge]) => subsumes(new Map([[place, knowledge]]), b)));
}

function dutyKey(path: OpenPath): string {
  const hands = path.hands.map((hand) => `${hand.reaction}${hand.closure?.pos ?? ''}`).sort();
  return `${String(path.isDoubtful)}|${[...new Set(hands)].join()}|${[...path.inherits].sort().join()}|${[...path.entered].sort().join()}`;
}

function keysOf(state: Openings): string {
  return state.open
    .map((path) => `${dutyKey(path)}|${knowledgeKey(path.facts)}`)
    .sort()
    .join('\n');
}
