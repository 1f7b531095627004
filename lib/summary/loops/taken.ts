/**
 * Generators that wait: each round of their loop ends in whoever takes what it yields, and where that does nothing towards the
 * loop's end, generator and consumer spin together: `for (const tick of untilDone()) last = tick;`.
 */
import * as ts from 'typescript';
import { callablesAmong, type Callable } from '../../callgraph/callable.js';
import type { Dispatch } from '../../callgraph/dispatch.js';
import { writesOf } from '../../syntax/assignments.js';
import { contains } from '../../syntax/containing.js';
import { bareName, calleeOf, isCallLike } from '../../syntax/expressions.js';
import { unitFactsOf } from '../../syntax/facts.js';
import { isAsyncFunction, isFunctionNode, isGenerator } from '../../syntax/functions.js';
import { someFunctionNamed } from '../functions-by-name.js';
import { isHarmless } from './loop-activity.js';
import type { Loop, TaskWorld } from './spin-world.js';
import { takenLoopsIn, takenSpinsIn, type Spin } from './spinning.js';

export interface TakenSpin {
  /** The generator. */
  readonly owner: Callable;
  readonly spin: Spin;
}

const mayWait = someFunctionNamed((owner) => waits(owner));

/** The waiting loop of the generator that a call makes where `for … of` takes all that it yields; undefined for other calls. */
export function takenSpin(call: ts.CallExpression, world: TaskWorld): TakenSpin | undefined {
  const consumer = call.parent;
  if (!ts.isForOfStatement(consumer) || consumer.expression !== call || consumer.awaitModifier !== undefined)
    return undefined;
  const { dispatch } = world;
  if (!mayWait(bareName(calleeOf(call)) ?? '', dispatch.view)) return undefined;
  const generator = onlyCallee(call, dispatch);
  const facts = generator !== undefined && waits(generator) ? unitFactsOf(generator) : undefined;
  const spin = facts === undefined ? undefined : takenSpinsIn(facts, world)[0];
  if (generator === undefined || spin === undefined) return undefined;
  return doesNothingFor(spin.loop, consumer.statement, world) ? { owner: generator, spin } : undefined;
}

function waits(callable: Callable): boolean {
  const facts = isGenerator(callable) && !isAsyncFunction(callable) ? unitFactsOf(callable) : undefined;
  return facts !== undefined && takenLoopsIn(facts).length > 0;
}

function onlyCallee(call: ts.CallExpression, dispatch: Dispatch): Callable | undefined {
  const values = dispatch.calleesOf(call);
  return values.length === 1 ? callablesAmong(values)[0] : undefined;
}

/** Whether what is done with each element neither leaves, waits, calls what may do something, nor writes what the loop names. */
function doesNothingFor(loop: Loop, body: ts.Statement, world: TaskWorld): boolean {
  const doesSomething = (node: ts.Node): boolean =>
    ts.isBreakStatement(node) ||
    ts.isReturnStatement(node) ||
    ts.isThrowStatement(node) ||
    ts.isAwaitExpression(node) ||
    ts.isYieldExpression(node) ||
    (ts.isContinueStatement(node) && node.label !== undefined) ||
    (ts.isForOfStatement(node) && node.awaitModifier !== undefined) ||
    (isCallLike(node) && !isHarmless(node, world)) ||
    writesOf(node).some(({ target }) => names(loop, bareName(target)));
  return !contains(body, doesSomething, isFunctionNode);
}

function names(loop: Loop, name: string | undefined): boolean {
  const isName = (node: ts.Node): boolean =>
    (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) && node.text === name;
  return name === undefined || contains(loop, isName);
}
