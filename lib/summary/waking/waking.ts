/** Where a poll answers pending although nobody will wake it: the waker is the obligation, and an answer of pending demands it. */
import * as ts from 'typescript';
import type { Block } from '../../cfg/graph.js';
import type { Knowledge } from '../../cfg/knowledge.js';
import { placeOf } from '../../cfg/places.js';
import { contains } from '../../syntax/containing.js';
import { isNamedElement, argumentsOf, bareName, unwrap } from '../../syntax/expressions.js';
import { argumentPosition, type FunctionNode, isAsyncFunction, unitName } from '../../syntax/functions.js';
import { isSaidNever } from '../../syntax/never.js';
import { leavesOutWaker } from '../../types/expected-poll.js';
import { answerOfExpression, answerOfType, wakerKind } from '../../types/poll.js';
import { forgottenAt } from './forgotten-waker.js';
import { isAfterJoin } from './joined-polls.js';
import { advancesGiven, isBesidePoll, mayBeKeptFor } from './left-out-waker.js';
import { tellsSameWaker } from './same-waker.js';
import { type Assignments, assignmentsIn, isKeptBefore } from '../obligations/kept-before.js';
import type { Kinds } from '../obligations/passing.js';
import { raisedUnwoken } from './pending-flags.js';
import { isPendingByFacts } from './pending-facts.js';
import type { OpenPath } from '../obligations/openings.js';
import { type SolvedRoot, solveRoot, type World } from '../obligations/root.js';
import type { Carrier, Loss } from '../obligations/obligation.js';

/** An answer of pending with no waker kept. */
export interface UnwokenExit {
  /** The `return`, or the expression of an arrow. */
  readonly node: ts.Node;
  /** `once`: a waker was kept the first time round, and is not again. */
  readonly kind: 'lost' | 'once';
  readonly confidence: 'definite' | 'possible';
  /** Where the waker was lost; undefined when the function never keeps one. */
  readonly lost: Loss | undefined;
}

/** What only the types know of polls. */
export function pollKinds(
  checker: ts.TypeChecker,
): Pick<Kinds, 'isInnerPoll' | 'derives' | 'isPending' | 'tellsMet' | 'undoneAt'> {
  return {
    isInnerPoll: (call) => {
      if (ts.isNewExpression(call)) return false;
      const answer = answerOfType(checker, checker.getTypeAtLocation(call));
      return answer === 'either' || answer === 'pending';
    },
    derives: (call) => wakerKind(checker, checker.getTypeAtLocation(call), 'waker') !== undefined,
    isPending: (place, facts) => isPendingByFacts(place, facts) ?? (isNoAnswer(facts.get(place)) ? true : undefined),
    tellsMet: (edge) => tellsSameWaker(edge, checker),
    undoneAt: forgottenAt,
  };
}

/** `inner.poll(cx) ?? Pending`: an inner poll that answered nothing says by that, if by anything, that it is pending. */
function isNoAnswer(knowledge: Knowledge | undefined): boolean {
  return knowledge?.isNullish === true || knowledge?.isTruthy === false;
}

/** A future that is never ready on purpose. */
const NEVER = /never|forever|^pending|pending(?:future|stream)$/iu;

/** Names come first: of the function, of its parameters and of their types. Anything else is asked nothing more. */
export function mayBePoll(fn: FunctionNode): boolean {
  if (isAsyncFunction(fn)) return false;
  const name = unitName(fn) ?? '';
  const call = argumentPosition(fn as ts.Expression)?.call;
  const taker = call === undefined ? '' : (bareName(call.expression) ?? '');
  if (fn.parameters.length === 0) return /poll/iu.test(`${name} ${taker}`);
  if (/poll|future|stream/iu.test(`${name} ${taker}`)) return true;
  return fn.parameters.some((parameter) => /wak|cx|ctx|context|notify/iu.test(parameter.getText()));
}

/** What a parameter list gives to be woken by: nothing, for functions that are no poll. */
export function wakersOf(fn: FunctionNode, checker: ts.TypeChecker): ReadonlyMap<ts.Identifier, Carrier> {
  const seeds = new Map<ts.Identifier, Carrier>();
  for (const parameter of fn.parameters) {
    const type = checker.getTypeAtLocation(parameter);
    const kind = wakerKind(checker, type, parameter.name.getText());
    if (kind === undefined) continue;
    if (ts.isIdentifier(parameter.name)) seeds.set(parameter.name, { kind });
    else
      for (const element of parameter.name.elements)
        if (isNamedElement(element) && ts.isIdentifier(element.name)) seeds.set(element.name, { kind: 'waker' });
  }
  return seeds;
}

/** Every way in which a poll answers pending with its waker lost. */
export function unwokenExits(fn: FunctionNode, world: World, checker: ts.TypeChecker): readonly UnwokenExit[] {
  const isPoll = mayBePoll(fn);
  if (!(isPoll || isBesidePoll(fn, mayBePoll)) || isSaidNever(fn, NEVER)) return [];
  const seeds = isPoll ? wakersOf(fn, checker) : new Map<ts.Identifier, Carrier>();
  if (seeds.size === 0 && !isDeafPoll(fn, checker)) return [];
  const leaves = answersOf(fn);
  if (!leaves.some((leaf) => mayBePending(leaf, checker))) return [];
  const solved = solveRoot(fn, seeds, world);
  const assigned = assignmentsIn(solved);
  const exits = new Map<ts.Node, UnwokenExit>();
  for (const block of solved.graph.blocks) {
    for (const element of block.elements) {
      if (!ts.isExpression(element) || !leaves.includes(element)) continue;
      const exit = unwokenAt(element, block, solved, assigned, checker) ?? flaggedAt(element, solved, world, checker);
      if (exit === undefined) continue;
      const known = exits.get(exit.node);
      if (known === undefined || rank(exit) < rank(known)) exits.set(exit.node, exit);
    }
  }
  return [...exits.values()];
}

/**
 * A poll that does not take its context, has no other at hand, and is not pending for ever. What takes a state beside it is known to
 * go on where it changes that, and may have had the waker kept for it before.
 */
function isDeafPoll(fn: FunctionNode, checker: ts.TypeChecker): boolean {
  if (!leavesOutWaker(fn, checker)) return false;
  const isWaker = (node: ts.Node): boolean =>
    ts.isIdentifier(node) && wakerKind(checker, checker.getTypeAtLocation(node), node.text) !== undefined;
  if (contains(fn.body, isWaker)) return false;
  if (fn.parameters.length > 0) return advancesGiven(fn) && !mayBeKeptFor(fn, checker);
  return answersOf(fn).some((leaf) => answerOfExpression(checker, leaf) !== 'pending');
}

function rank(exit: UnwokenExit): number {
  return (exit.kind === 'lost' ? 0 : 2) + (exit.confidence === 'definite' ? 0 : 1);
}

function unwokenAt(
  leaf: ts.Expression,
  block: Block,
  solved: SolvedRoot,
  assigned: Assignments,
  checker: ts.TypeChecker,
): UnwokenExit | undefined {
  if (isKeptInFinally(leaf, solved) || isAfterJoin(leaf, solved)) return undefined;
  const open = solved.paths.afterElement(block, leaf)?.open ?? [];
  const pending = open.filter(
    (path) => !path.isDoubtful && path.hands.length === 0 && isPendingOn(path, leaf, assigned, checker),
  );
  const isOnce = (path: OpenPath): boolean => isKeptBefore(path, assigned, solved);
  const path = pending.find((each) => !isOnce(each)) ?? pending[0];
  if (path === undefined) return undefined;
  return { node: answerNode(leaf), kind: isOnce(path) ? 'once' : 'lost', confidence: 'definite', lost: lossOf(path) };
}

function flaggedAt(
  leaf: ts.Expression,
  solved: SolvedRoot,
  world: World,
  checker: ts.TypeChecker,
): UnwokenExit | undefined {
  if (answerOfExpression(checker, unwrap(leaf)) !== 'pending') return undefined;
  const raised = raisedUnwoken(leaf, solved, world);
  return raised && { node: answerNode(leaf), kind: 'lost', confidence: 'definite', lost: { cleared: raised } };
}

function lossOf({ lost, undone }: OpenPath): Loss | undefined {
  if (undone !== undefined) return { cleared: undone };
  return lost === undefined ? undefined : { edge: lost };
}

/** A `finally` around the answer keeps the waker, on some path at least: after that we do not look. */
function isKeptInFinally(leaf: ts.Node, solved: SolvedRoot): boolean {
  for (let at = leaf; at !== solved.graph.root; at = at.parent) {
    const { parent } = at;
    if (!ts.isTryStatement(parent) || parent.finallyBlock === undefined || parent.finallyBlock === at) continue;
    const { pos, end } = parent.finallyBlock;
    if ([...solved.uses.effects.keys()].some((node) => node.pos >= pos && node.end <= end)) return true;
  }
  return false;
}

function isPendingOn(path: OpenPath, leaf: ts.Expression, assigned: Assignments, checker: ts.TypeChecker): boolean {
  const place = placeOf(leaf);
  if (place !== undefined) {
    // The answer of an inner poll that was given our context: if it is pending, it holds the waker.
    if (path.inherits.includes(place)) return false;
    const told = isPendingByFacts(place, path.facts);
    if (told !== undefined) return told;
    const value = assigned.values.get(path.facts.get(place)?.equals?.slice(1) ?? '');
    if (value !== undefined && value !== leaf) return isPendingOn(path, value, assigned, checker);
  }
  const value = unwrap(leaf);
  const answer = answerOfExpression(checker, value);
  if (answer === 'pending') return true;
  return answer === 'either' && ts.isCallExpression(value) && isPollWithAnother(value, checker);
}

/** An inner poll with a context that is not ours: what it answers, nobody will wake us for. */
function isPollWithAnother(call: ts.CallExpression, checker: ts.TypeChecker): boolean {
  return argumentsOf(call).some(
    (argument) => wakerKind(checker, checker.getTypeAtLocation(argument), argument.getText()) !== undefined,
  );
}

/** The expressions that a function answers, with conditional ones taken apart. */
export function answersOf(fn: FunctionNode): readonly ts.Expression[] {
  const found: ts.Expression[] = [];
  const add = (expression: ts.Expression): void => {
    const value = unwrap(expression);
    if (ts.isConditionalExpression(value)) {
      add(value.whenTrue);
      add(value.whenFalse);
    } else if (ts.isBinaryExpression(value) && joining.has(value.operatorToken.kind)) {
      add(value.left);
      add(value.right);
    } else found.push(value);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return;
    if (ts.isReturnStatement(node) && node.expression !== undefined) add(node.expression);
    ts.forEachChild(node, visit);
  };
  if (ts.isBlock(fn.body)) ts.forEachChild(fn.body, visit);
  else add(fn.body);
  return found;
}

const joining: ReadonlySet<ts.SyntaxKind> = new Set([ts.SyntaxKind.QuestionQuestionToken, ts.SyntaxKind.BarBarToken]);

function mayBePending(leaf: ts.Expression, checker: ts.TypeChecker): boolean {
  const answer = answerOfExpression(checker, leaf);
  return answer === 'pending' || answer === 'either';
}

export function answerNode(leaf: ts.Expression): ts.Node {
  let at: ts.Node = leaf;
  while (!ts.isReturnStatement(at.parent) && !ts.isFunctionLike(at.parent)) at = at.parent;
  return ts.isReturnStatement(at.parent) ? at.parent : at;
}
