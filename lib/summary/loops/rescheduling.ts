/** Functions that put themselves back into the microtask queue: as long as they do, no timer, I/O or listener gets a turn. */
import * as ts from 'typescript';
import { isAsyncCallable } from '../../callgraph/callable.js';
import { isWithin } from '../../syntax/containing.js';
import { argumentsOf, bareName, calleeOf, isMemberAccess, unwrap, type CallLike } from '../../syntax/expressions.js';
import { unitFactsOf } from '../../syntax/facts.js';
import { isFunctionLiteral, isFunctionNode, unitName, type FunctionNode } from '../../syntax/functions.js';
import { someFunctionNamed } from '../functions-by-name.js';
import { mayRunAlongside } from './alongside.js';
import { callsIn, questionOf } from './asking.js';
import { isHarmless } from './loop-activity.js';
import { guardsOf, isOwnDoing, type Leg } from './recurrence-guards.js';
import { asksFlag, isForWork } from './idle-rounds.js';
import { isMicrotaskQueue, queuedParameter } from './microtasks.js';
import type { TaskWorld } from './spin-world.js';

export interface Rescheduling {
  readonly call: ts.CallExpression;
  /** `queueMicrotask`, `process.nextTick`, `Promise.resolve().then`, `await`. */
  readonly by: string;
  /** Definite: it happens on every run. */
  readonly confidence: 'definite' | 'possible';
}

/** From a function back to itself: what stands in the way, and the functions that are run. */
interface WayBack {
  readonly guards: readonly ts.Expression[];
  readonly through: readonly Leg[];
}

/** How a call puts a function into the microtask queue. */
interface Queueing {
  /** `queueMicrotask`, `process.nextTick`, `Promise.resolve().then`, or a function of the program that does so. */
  readonly by: string;
  readonly given: ts.Expression | undefined;
}

/** How many calls may lie between a scheduled function and the one that scheduled it. */
const MAX_DEPTH = 3;

/** Where a function schedules itself by microtask; those under a condition that its own run changes are left out. */
export function reschedulingsIn(fn: FunctionNode, world: TaskWorld): readonly Rescheduling[] {
  if (!mayReschedule(fn, world)) return [];
  return callsIn(fn.body).flatMap((call): readonly Rescheduling[] => {
    if (!ts.isCallExpression(call)) return [];
    const queueing = queueingOf(call, fn, world);
    const by = queueing?.by ?? (isRecursionByMicrotask(call, fn, world) ? 'await' : undefined);
    if (by === undefined) return [];
    const way = queueing === undefined ? STRAIGHT : queueing.given && wayBack(queueing.given, fn, world, MAX_DEPTH);
    const own = guardsOf(call, fn);
    if (way === undefined || own === undefined) return [];
    const guards = [...own, ...way.guards];
    const round = [{ fn, call }, ...way.through];
    if (guards.some((guard) => isOwnDoing(guard, round, world))) return [];
    // Whether somebody else gets a turn depends on everything that is called: asked last.
    if (round.some((leg) => takesTurns(leg.fn, world))) return [];
    const mayIdle = guards.every(asksFlag);
    const isIdle = (each: CallLike, leg: Leg): boolean =>
      changesNothing(each, leg, call, fn, world) || (mayIdle && isForWork(each, leg.fn, world));
    const isCertain =
      guards.length === 0 || round.every((leg) => callsIn(leg.fn.body).every((each) => isIdle(each, leg)));
    return [{ call, by, confidence: isCertain ? 'definite' : 'possible' }];
  });
}

const STRAIGHT: WayBack = { guards: [], through: [] };

/** By names alone: whether a function calls itself, or hands something to a queue of microtasks. Most questions end here. */
function mayReschedule(fn: FunctionNode, { dispatch }: TaskWorld): boolean {
  const own = unitName(fn);
  return (unitFactsOf(fn)?.calls ?? []).some((call) => {
    const name = bareName(calleeOf(call));
    return name !== undefined && (QUEUEING.has(name) || name === own || mayQueueGiven(name, dispatch.view));
  });
}

const mayQueueGiven = someFunctionNamed((owner) => queuedParameter(owner) !== undefined);

/** The last names of what `queueOf` looks for. */
const QUEUEING: ReadonlySet<string> = new Set(['queueMicrotask', 'nextTick', 'then', 'finally']);

/** Whether a call in a round is certain to change nothing that a guard reads: it only asks, waits for what is settled, or schedules. */
function changesNothing(
  call: CallLike,
  leg: Leg,
  scheduling: ts.CallExpression,
  fn: FunctionNode,
  world: TaskWorld,
): boolean {
  const callee = calleeOf(call);
  return (
    isWithin(call, scheduling) ||
    isCatching(callee, scheduling) ||
    !mayRunAlongside(call, leg.call, leg.fn) ||
    isSelf(callee, fn, world) ||
    isHarmless(call, world) ||
    questionOf(call, false, world)?.isCertain === true
  );
}

/** `Promise.resolve().then(again).catch`: what is done when a round fails is done once. */
function isCatching(callee: ts.Expression, scheduling: ts.CallExpression): boolean {
  return isMemberAccess(callee) && bareName(callee) === 'catch' && unwrap(callee.expression) === scheduling;
}

function queueingOf(call: ts.CallExpression, fn: FunctionNode, world: TaskWorld): Queueing | undefined {
  const [given] = argumentsOf(call);
  const by = queueOf(call, fn, world);
  return by === undefined ? queueingByHelper(call, world) : { by, given };
}

/** `scheduler.soon(again)`, where the one function that this calls does no more than to put what it is given into the queue. */
function queueingByHelper(call: ts.CallExpression, world: TaskWorld): Queueing | undefined {
  if (!mayQueueGiven(bareName(calleeOf(call)) ?? '', world.dispatch.view)) return undefined;
  const helper = onlyFunction(calleeOf(call), world);
  const index = helper === undefined ? undefined : queuedParameter(helper);
  return index === undefined ? undefined : { by: calleeOf(call).getText(), given: argumentsOf(call)[index] };
}

function queueOf(call: ts.CallExpression, fn: FunctionNode, world: TaskWorld): string | undefined {
  const callee = calleeOf(call);
  if (isMicrotaskQueue(callee)) return callee.getText();
  if (!isMemberAccess(callee) || !ts.isPropertyAccessExpression(callee)) return undefined;
  // Only what is settled already comes back by microtask: `Promise.resolve().then(again)`.
  const settled = unwrap(callee.expression);
  if (!/^(?:then|finally)$/u.test(callee.name.text) || !(ts.isCallExpression(settled) || ts.isNewExpression(settled)))
    return undefined;
  // Any other promise is asked about only where the reaction names the function.
  const isPlain = /^Promise\.resolve\(\)$/u.test(settled.getText());
  if (!isPlain && !call.arguments.some((each) => each.getText().includes(unitName(fn) ?? '('))) return undefined;
  return world.yieldOfAwaited(settled) === 'microtask' ? callee.getText() : undefined;
}

/** An asynchronous function that calls itself after it has waited for what is settled already. */
function isRecursionByMicrotask(call: ts.CallExpression, fn: FunctionNode, world: TaskWorld): boolean {
  const callee = calleeOf(call);
  if (!isAsyncCallable(fn) || bareName(callee) !== unitName(fn)) return false;
  return waitsIn(fn.body).some((wait) => wait.end <= call.pos) && isSelf(callee, fn, world);
}

/** Whether a function waits for a real turn of the event loop. */
function takesTurns(fn: FunctionNode, world: TaskWorld): boolean {
  return isAsyncCallable(fn) && world.yieldOf(fn) === 'turn';
}

function waitsIn(code: ts.Node): readonly ts.AwaitExpression[] {
  const found: ts.AwaitExpression[] = [];
  const visit = (node: ts.Node): void => {
    if (isFunctionNode(node)) return;
    if (ts.isAwaitExpression(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(code);
  return found;
}

/** How a function that is handed over comes back to `fn`: it is `fn`, or it calls it, itself or through others. */
function wayBack(given: ts.Expression, fn: FunctionNode, world: TaskWorld, depth: number): WayBack | undefined {
  if (isSelf(given, fn, world)) return STRAIGHT;
  const value = unwrap(given);
  const run = isFunctionLiteral(value) ? value : onlyFunction(given, world);
  return run === undefined ? undefined : wayThrough(run, fn, world, depth);
}

function wayThrough(run: FunctionNode, fn: FunctionNode, world: TaskWorld, depth: number): WayBack | undefined {
  if (depth === 0) return undefined;
  for (const call of callsIn(run.body)) {
    const here = guardsOf(call, run);
    if (here === undefined) continue;
    const callee = calleeOf(call);
    if (isSelf(callee, fn, world)) return { guards: here, through: [{ fn: run, call }] };
    const next = onlyFunction(callee, world);
    const way = next === undefined || next === run ? undefined : wayThrough(next, fn, world, depth - 1);
    if (way !== undefined) return { guards: [...here, ...way.guards], through: [{ fn: run, call }, ...way.through] };
  }
  return undefined;
}

function onlyFunction(expression: ts.Expression, { dispatch }: TaskWorld): FunctionNode | undefined {
  const [value, ...others] = dispatch.valuesOf(expression);
  if (value?.kind !== 'callable' || others.length > 0 || !isFunctionNode(value.callable)) return undefined;
  return value.callable;
}

function isSelf(expression: ts.Expression, fn: FunctionNode, { dispatch }: TaskWorld): boolean {
  return dispatch.valuesOf(expression).some((value) => value.kind === 'callable' && value.callable === fn);
}
