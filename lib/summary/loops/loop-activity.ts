/** What the rounds of a loop do towards its end: what their conditions read, and what they write and call. */
import * as ts from 'typescript';
import { isCallable, type Callable } from '../../callgraph/callable.js';
import { clockRead } from '../../syntax/clock.js';
import { contains } from '../../syntax/containing.js';
import { isWriting } from '../../syntax/assignments.js';
import {
  argumentsOf,
  bareName,
  calleeOf,
  isCallLike,
  isMemberAccess,
  unwrap,
  wrapped,
  type CallLike,
} from '../../syntax/expressions.js';
import { isFunctionLiteral, isFunctionNode } from '../../syntax/functions.js';
import { asksOutside, callsIn } from './asking.js';
import { readingsOf, type Readings } from './loop-readings.js';
import { isPromisifiedTick } from './microtasks.js';
import { noteWrites, placeText, type LoopWrites } from './loop-writes.js';
import type { Round } from './rounds.js';
import type { Loop, SpinWorld } from './spin-world.js';
import { isOnTheWayOut } from './way-out.js';

export interface Activity {
  readonly awaited: readonly ts.Expression[];
  readonly waitsFor: 'clock' | 'state' | 'outside' | 'nothing';
  readonly confidence: 'definite' | 'possible';
  /** The texts of what decides about the end, and of what that is a part of. */
  readonly reads: ReadonlySet<string>;
}

/** Everything that one round of a loop does, nested functions excluded. */
interface Doings {
  readonly awaited: ts.Expression[];
  readonly calls: CallLike[];
  /** What is assigned, by the target's text, with the values given to it; `undefined` for `++` and compound assignment. */
  readonly writes: LoopWrites;
  /** The conditions under which the loop is left from inside. */
  readonly exits: ts.Expression[];
  /** It gives others a turn in a way that is not looked into, or is left without a condition. */
  isOpen: boolean;
}

/** How deep a called function is searched for writes to what the condition reads. */
const MAX_DEPTH = 3;

/** Undefined: the rounds end by their own doing, or we cannot tell. */
export function activityOf(round: Round, world: SpinWorld): Activity | undefined {
  const { loop } = round;
  const doings = doingsOf(round, world);
  if (doings.isOpen) return undefined;
  const conditions = [...round.conditions, ...doings.exits];
  const readings = readingsOf({ ...round, conditions }, doings.writes, (node) => guardOf(node, loop, world), world);
  if (readings === undefined) return undefined;
  const inCondition = new Set(conditions.flatMap(callsIn));
  const doing = doings.calls.filter((call) => !readings.futile.has(call));
  if (doing.some((call) => takesFromRead(call, readings))) return undefined;
  const calls = doing.filter((call) => !inCondition.has(call) && !isHarmless(call, world));
  const isWaiting = doings.awaited.length > 0;
  if (!readings.isOnlyTimers && calls.some((call) => mayMakeProgress(call, readings, world, isWaiting)))
    return undefined;
  const waitsFor =
    conditions.length === 0 ? 'nothing' : readings.isClock ? 'clock' : readings.isOutside ? 'outside' : 'state';
  // Work under a time budget ends when the time is up, and gets something done until then.
  if (waitsFor === 'clock' && calls.length > 0) return undefined;
  const isCertain =
    readings.isCertain &&
    (readings.isOnlyTimers || calls.every((call) => isSeen(call, world) || (isWaiting && isAskedForValue(call))));
  const confidence = isCertain ? 'definite' : 'possible';
  return { awaited: doings.awaited, waitsFor, confidence, reads: readings.roots };
}

function doingsOf({ loop, parts, isTaken = false }: Round, world: SpinWorld): Doings {
  const doings: Doings = { awaited: [], calls: [], writes: new Map(), exits: [], isOpen: false };
  const visit = (node: ts.Node): void => {
    if (isFunctionNode(node) || ts.isClassLike(node)) return;
    if (ts.isForOfStatement(node) && node.awaitModifier !== undefined) doings.isOpen = true;
    if (ts.isYieldExpression(node) && (!isTaken || node.asteriskToken !== undefined)) doings.isOpen = true;
    // What happens only as the loop is left does nothing for its next round.
    if (ts.isAwaitExpression(node) && !isOnTheWayOut(node, loop)) doings.awaited.push(node.expression);
    if (isCallLike(node) && !isOnTheWayOut(node, loop)) doings.calls.push(node);
    noteWrites(node, doings.writes);
    if (leaves(node, loop)) {
      const guard = guardOf(node, loop, world);
      if (guard === undefined) doings.isOpen = true;
      else doings.exits.push(guard);
    }
    ts.forEachChild(node, visit);
  };
  parts.forEach(visit);
  return doings;
}

/** Whether a statement leaves the loop: `return`, `throw`, a `break` of it. Labels are not followed: they count as leaving. */
function leaves(node: ts.Node, loop: Loop): boolean {
  if (ts.isReturnStatement(node) || ts.isThrowStatement(node)) return true;
  if (!ts.isBreakStatement(node)) return false;
  if (node.label !== undefined) return true;
  for (let around = node.parent; around !== loop; around = around.parent) {
    if (ts.isIterationStatement(around, false) || ts.isSwitchStatement(around)) return false;
  }
  return true;
}

/** The test of the `if` under which a loop comes to one of its nodes; undefined when nothing decides, or in a way that we do not read. */
function guardOf(node: ts.Node, loop: Loop, world: SpinWorld): ts.Expression | undefined {
  for (let child = node, around = node.parent; child !== loop.statement; child = around, around = around.parent) {
    if (ts.isIfStatement(around)) return around.expression;
    // `try { mkdirSync(lock); return; } catch {}`: it is left when the call works, which is for the world outside to say.
    if (ts.isTryStatement(around) && child === around.tryBlock)
      return callsIn(child).find((call) => asksOutside(call, world));
    if (!ts.isBlock(around) && !ts.isExpressionStatement(around)) return undefined;
  }
  return undefined;
}

/** Calls that change nothing a condition could read, and get nothing done. */
export function isHarmless(call: CallLike, world: SpinWorld): boolean {
  if (clockRead(call) || isPromisifiedTick(calleeOf(call))) return true;
  const text = calleeOf(call).getText();
  if (
    /^(?:console\.\w+|Math\.\w+|Atomics\.(?:load|pause)|Promise\.(?:all|allSettled|reject|resolve)|Number|String|BigInt|Boolean)$/u.test(
      text,
    )
  )
    return true;
  // A promise that settles at once runs nothing but its executor, and that only settles it.
  if (ts.isNewExpression(call)) return world.yieldOfAwaited(call) === 'microtask';
  if (!ts.isCallExpression(call) || call.arguments.some((each) => isFunctionLiteral(unwrap(each)))) return false;
  return (
    asksOutside(call, world) ||
    world.dispatch.calleesOf(call).every((value) => value.kind === 'callable' && isIdle(value.callable))
  );
}

/** Whether a function neither calls nor assigns anything: at most it waits for what is settled. */
function isIdle(callable: Callable): boolean {
  return !contains(callable, (node) => isCallLike(node) || isWriting(node));
}

/** Whether all that a call may call is known: functions of the program, which were looked into, and APIs, which do not know our state. */
function isSeen(call: CallLike, { dispatch }: SpinWorld): boolean {
  return dispatch.calleesOf(call).every((value) => value.kind === 'callable' || value.kind === 'api');
}

/** `this.probe() > 0`: a call beyond our sight whose answer is wanted, and which is not given the object that keeps the state. */
function isAskedForValue(call: CallLike): boolean {
  const { parent } = wrapped(call);
  const isWanted = !ts.isExpressionStatement(parent) && !ts.isVoidExpression(parent) && !ts.isAwaitExpression(parent);
  const isThis = (node: ts.Node): boolean => node.kind === ts.SyntaxKind.ThisKeyword;
  return isWanted && !argumentsOf(call).some((argument) => contains(argument, isThis));
}

/**
 * Whether a call may bring the loop nearer to its end. While a loop waits for microtasks a call that we cannot see may run, and is
 * told apart by confidence; a loop that does not wait at all is believed to make progress through it.
 */
function mayMakeProgress(call: CallLike, readings: Readings, world: SpinWorld, isWaiting: boolean): boolean {
  if (isMethodOfRead(call, readings)) return true;
  if (ts.isTaggedTemplateExpression(call)) return true;
  const given = call.arguments ?? [];
  if (given.some((each) => isFunctionLiteral(unwrap(each)) || readings.roots.has(unwrap(each).getText()))) return true;
  return world.dispatch.calleesOf(call).some((value) => {
    if (value.kind === 'callable') return writesAny(value.callable, readings, world, MAX_DEPTH);
    return !isWaiting;
  });
}

/** Methods that take something out of a collection: whoever reads that is nearer to the end, and no callee has to be looked at. */
const TAKING = new Set(['clear', 'delete', 'pop', 'shift', 'splice']);

function takesFromRead(call: CallLike, readings: Readings): boolean {
  return TAKING.has(bareName(calleeOf(call)) ?? '') && isMethodOfRead(call, readings);
}

function isMethodOfRead(call: CallLike, { roots }: Read): boolean {
  const callee = calleeOf(call);
  if (!isMemberAccess(callee)) return false;
  const receiver = placeText(unwrap(callee.expression));
  return receiver !== 'this' && roots.has(receiver);
}

/** Whether a function, or what it calls in the program, assigns a field of a name. */
export function mayWrite(callable: Callable, field: string, world: SpinWorld): boolean {
  return writesAny(callable, { roots: new Set(), names: new Set([field]) }, world, MAX_DEPTH);
}

/** What is looked for where a function may change what is read. */
type Read = Pick<Readings, 'roots' | 'names'>;

/** Whether a function, or what it calls in the program, assigns what the condition reads, or calls a method of it. */
function writesAny(callable: Callable, readings: Read, world: SpinWorld, depth: number): boolean {
  if (depth === 0) return true;
  const isProgress = (node: ts.Node): boolean => {
    const writes: LoopWrites = new Map();
    noteWrites(node, writes);
    if ([...writes.keys()].some((key) => readings.roots.has(key) || readings.names.has(key.split('.').at(-1) ?? key)))
      return true;
    if (!isCallLike(node)) return false;
    if (isMethodOfRead(node, readings)) return true;
    return world.dispatch
      .calleesOf(node)
      .some((value) => value.kind === 'callable' && writesAny(value.callable, readings, world, depth - 1));
  };
  return contains(callable, isProgress, (node) => node !== callable && isCallable(node));
}
