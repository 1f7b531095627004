/** What the conditions of a loop read: the clock, the world outside, or state that somebody has to change. */
import * as ts from 'typescript';
import { absentWhen } from '../../syntax/absence.js';
import { contains } from '../../syntax/containing.js';
import { isWriting } from '../../syntax/assignments.js';
import { bareName, calleeOf, isCallLike, isMemberAccess, unwrap, wrapped } from '../../syntax/expressions.js';
import { clockRead } from '../../syntax/clock.js';
import { ownDeclarationOf } from '../../syntax/own-declarations.js';
import { questionOf } from './asking.js';
import { placeText, type LoopWrite, type LoopWrites } from './loop-writes.js';
import type { Round } from './rounds.js';
import type { SpinWorld } from './spin-world.js';
import { isStopTest } from './stop-flags.js';
import { takingOf } from './taking.js';
import { isSetByTimer } from './timed-signals.js';

export interface Readings {
  readonly isClock: boolean;
  /** The file system, another process, another thread's memory. */
  readonly isOutside: boolean;
  readonly isState: boolean;
  /** Nothing but timers decides: whatever the rounds do, none of them comes to run. */
  readonly isOnlyTimers: boolean;
  /** Whether everything read is known to be only read. */
  readonly isCertain: boolean;
  /** The texts of what is read, and of what it is read from: `this.held`, `done`. */
  readonly roots: ReadonlySet<string>;
  /** The last names of what is read: `held`, `done`. */
  readonly names: ReadonlySet<string>;
  /** Calls that take from a list which is empty in these rounds, and so take nothing. */
  readonly futile: ReadonlySet<ts.Node>;
}

/**
 * Undefined: a condition reads what the loop itself writes (it makes progress), or calls something that may do more than ask.
 *
 * @param writes what a round assigns; a variable that only ever gets the time stands for the clock
 * @param guardOf the condition in the loop under which it comes to one of its nodes; undefined when nothing decides, or we cannot tell
 */
export function readingsOf(
  { parts, conditions, absent }: Omit<Round, 'loop'>,
  writes: LoopWrites,
  guardOf: (node: ts.Node) => ts.Expression | undefined,
  world: SpinWorld,
): Readings | undefined {
  const found = {
    isClock: false,
    isOutside: false,
    isState: false,
    isOnlyTimers: conditions.length > 0,
    isCertain: true,
    roots: new Set<string>(),
    names: new Set<string>(),
    futile: new Set<ts.Node>(),
  };
  const emptyLists = new Set<string>();
  const following = new Set<string>();

  /** Answers false when the loop makes progress, or may. */
  const read = (node: ts.Node): boolean => {
    const value = ts.isExpression(node) ? unwrap(node) : node;
    if (clockRead(value)) {
      found.isClock = true;
      found.isOnlyTimers = false;
      return true;
    }
    if (ts.isCallExpression(value)) return readCall(value);
    if (ts.isAwaitExpression(value)) return read(value.expression);
    if (ts.isNewExpression(value) || ts.isTaggedTemplateExpression(value)) return false;
    if (isWriting(value)) return false;
    if (ts.isIdentifier(value) || isMemberAccess(value)) return readPlace(value);
    return ts.forEachChild(value, (child) => (read(child) ? undefined : true)) === undefined;
  };

  const readPlace = (place: ts.Expression): boolean => {
    const text = placeText(place);
    if (text === 'undefined' || text === 'this') return true;
    const given = writesTo(text, writes);
    if (given.length > 0) return isNothingTaken(text, given) || readWritten(text, given);
    if (isMemberAccess(place) && ts.isElementAccessExpression(place) && !read(place.argumentExpression)) return false;
    found.isState = true;
    if (!isSetByTimer(place)) found.isOnlyTimers = false;
    found.roots.add(text);
    found.names.add(bareName(place) ?? text);
    if (isMemberAccess(place)) addOwners(place);
    const own = ownDeclarationOf(place);
    if (own !== undefined && ts.isGetAccessor(own)) addPlacesOf(own);
    return true;
  };

  /** Also what a place is a part of: `queue` of `queue.length`. */
  const addOwners = (place: ts.PropertyAccessExpression | ts.ElementAccessExpression): void => {
    for (let owner = unwrap(place.expression); ; owner = unwrap(owner.expression)) {
      const text = placeText(owner);
      if (text !== 'this') found.roots.add(text);
      if (!isMemberAccess(owner)) return;
    }
  };

  /** `job` of `const job = queue.shift()` in a round in which there is none. */
  const isNothingTaken = (text: string, [given, ...others]: readonly LoopWrite[]): boolean => {
    if (!absent.some((each) => text === each || isPartOf(text, each)) || others.length > 0) return false;
    const taking = given?.value === undefined ? undefined : takingOf(given.value, world);
    if (taking === undefined) return false;
    found.isState = true;
    found.isOnlyTimers = false;
    found.futile.add(taking.call);
    for (const list of taking.lists) emptyLists.add(list);
    return true;
  };

  const readWritten = (text: string, given: readonly LoopWrite[]): boolean => {
    if (following.has(text)) return false;
    following.add(text);
    const isOnlyReading = given.every(readGiven);
    following.delete(text);
    return isOnlyReading;
  };

  /** A constant is given when something else allows it: `if (Date.now() > end) done = true`. What the round itself says is allowed. */
  const readGiven = ({ at, value }: LoopWrite): boolean => {
    const decides = value !== undefined && isConstant(value) ? guardOf(at) : value;
    return decides !== undefined && !conditions.includes(decides) && read(decides);
  };

  const readCall = (call: ts.CallExpression): boolean => {
    found.isOnlyTimers = false;
    if (isRetriedExchange(call, writes) || !call.arguments.every(read)) return false;
    const question = questionOf(call, isNegated(call), world);
    if (question === undefined) return false;
    if (question.of === 'outside') {
      found.isOutside = true;
      return true;
    }
    found.isState = true;
    if (!question.isCertain) found.isCertain = false;
    question.seen.forEach(addPlacesOf);
    const callee = calleeOf(call);
    if (!isMemberAccess(callee)) return true;
    const receiver = unwrap(callee.expression);
    return receiver.kind === ts.SyntaxKind.ThisKeyword || readPlace(receiver);
  };

  /** What a function or getter that answers the condition reads itself. */
  const addPlacesOf = (code: ts.Node): void => {
    ts.forEachChild(code, addPlacesOf);
    if (!ts.isIdentifier(code) && !ts.isPropertyAccessExpression(code)) return;
    found.roots.add(placeText(code));
    if (ts.isPropertyAccessExpression(code)) found.names.add(code.name.text);
  };

  if (!conditions.every(read)) return undefined;
  // What else is asked of a list may be that there is something in it.
  if ([...found.roots].some((root) => emptyLists.has(root))) return undefined;
  if (emptyLists.size > 0 && parts.some((part) => mayKnowMore(part, emptyLists, found.futile))) return undefined;
  for (const list of emptyLists) found.roots.add(list);
  if (emptyLists.size > 0 && !conditions.every((each) => isStopTest(each) || absentIn(each, absent)))
    found.isCertain = false;
  // The loop may also write a part or the whole of what is read: `queue = queue.slice(1)` for `queue.length`.
  const isProgress = [...found.roots].some((root) =>
    [...writes.keys()].some((key) => key === root || isPartOf(key, root)),
  );
  return isProgress ? undefined : found;
}

/**
 * Whether a part of a round names one of some lists but to take from it: it may have asked that there be something in the list. Loops
 * inside may have waited until there is.
 */
function mayKnowMore(part: ts.Node, lists: ReadonlySet<string>, taking: ReadonlySet<ts.Node>): boolean {
  const isTelling = (node: ts.Node): boolean =>
    ts.isIterationStatement(node, false) || (ts.isExpression(node) && lists.has(placeText(node)));
  return contains(part, isTelling, (node) => taking.has(node));
}

/** Whether a condition is about a variable without a value. */
function absentIn(condition: ts.Expression, absent: readonly string[]): boolean {
  return [...absentWhen(condition, true), ...absentWhen(condition, false)].some((each) => absent.includes(each));
}

/** Assignments to a place or to what it is a part of. */
function writesTo(text: string, writes: LoopWrites): readonly LoopWrite[] {
  const whole = writes.get(text);
  if (whole !== undefined) return whole;
  const owner = [...writes.keys()].find((key) => isPartOf(text, key));
  return owner === undefined ? [] : (writes.get(owner) ?? []);
}

/**
 * `Atomics.compareExchange(cells, 0, seen, seen + 1)` where each round reads `seen` anew: it fails only when another thread has
 * come first, so that one of them always gets on. A lock waits for one value: its owner has to put it back.
 */
function isRetriedExchange(call: ts.CallExpression, writes: LoopWrites): boolean {
  const expected = call.arguments[2];
  return (
    expected !== undefined &&
    calleeOf(call).getText() === 'Atomics.compareExchange' &&
    writes.has(placeText(unwrap(expected)))
  );
}

/** Made of literals alone. */
function isConstant(value: ts.Expression): boolean {
  const varies = (node: ts.Node): boolean =>
    (ts.isIdentifier(node) && node.text !== 'undefined') || node.kind === ts.SyntaxKind.ThisKeyword || isCallLike(node);
  return !contains(value, varies);
}

function isPartOf(part: string, whole: string): boolean {
  return part.startsWith(`${whole}.`) || part.startsWith(`${whole}[`);
}

function isNegated(call: ts.CallExpression): boolean {
  let { parent } = wrapped(call);
  if (ts.isAwaitExpression(parent)) parent = wrapped(parent).parent;
  return ts.isPrefixUnaryExpression(parent) && parent.operator === ts.SyntaxKind.ExclamationToken;
}
