/**
 * Functions whose loop goes on for as long as a function says that they are given: whether it spins is for the caller to say, by
 * what it hands over. `until(() => this.isOpen)` spins, `until(() => queue.shift() === last)` gets on.
 */
import * as ts from 'typescript';
import { callablesAmong, type Callable } from '../../callgraph/callable.js';
import { bindingOf } from '../../syntax/bindings.js';
import { contains } from '../../syntax/containing.js';
import { argumentsOf, bareName, calleeOf, wrapped, type CallLike } from '../../syntax/expressions.js';
import { unitFactsOf } from '../../syntax/facts.js';
import { isAsyncFunction, isFunctionNode, isGenerator, type FunctionNode } from '../../syntax/functions.js';
import { someFunctionNamed } from '../functions-by-name.js';
import type { SpinWorld, TaskWorld } from './spin-world.js';
import { loopsIn, spinsIn, type Spin } from './spinning.js';

export interface GivenSpin {
  /** Whose loop it is. */
  readonly owner: Callable;
  readonly spin: Spin;
}

const mayAsk = someFunctionNamed((owner) => asksGiven(owner));

/** The loop that spins by what a call hands to its function; undefined for other calls. */
export function givenSpin(call: ts.CallExpression, world: TaskWorld): GivenSpin | undefined {
  const { dispatch } = world;
  if (call.arguments.length === 0 || !mayAsk(bareName(calleeOf(call)) ?? '', dispatch.view)) return undefined;
  const values = dispatch.calleesOf(call);
  const owner = callablesAmong(values)[0];
  if (owner === undefined || values.length > 1 || !isFunctionNode(owner) || !asksGiven(owner)) return undefined;
  const facts = unitFactsOf(owner);
  const spin = facts === undefined ? undefined : spinsIn(facts, worldOf(call, owner, world)).find(isOfGiven(owner));
  return spin === undefined ? undefined : { owner, spin };
}

/** The world as a function sees it in one of its calls: what it asks is what it was given. */
function worldOf(call: ts.CallExpression, owner: FunctionNode, world: TaskWorld): SpinWorld {
  const { dispatch } = world;
  const calleesOf = (inner: CallLike): ReturnType<typeof dispatch.calleesOf> => {
    const given = isAsked(inner) ? argumentsOf(call)[positionAsked(inner, owner)] : undefined;
    return given === undefined ? dispatch.calleesOf(inner) : dispatch.valuesOf(given);
  };
  return { ...world, dispatch: { calleesOf } };
}

function asksGiven(owner: FunctionNode): boolean {
  const facts = isAsyncFunction(owner) || isGenerator(owner) ? undefined : unitFactsOf(owner);
  return facts !== undefined && loopsIn(facts).some((loop) => contains(loop, (node) => asks(node, owner)));
}

function isOfGiven(owner: FunctionNode): (spin: Spin) => boolean {
  return ({ loop }) => contains(loop, (node) => asks(node, owner));
}

function asks(node: ts.Node, owner: FunctionNode): boolean {
  return ts.isCallExpression(node) && positionAsked(node, owner) >= 0 && isAsked(node);
}

/** Which parameter of a function a call calls; -1 for none. */
function positionAsked(call: CallLike, owner: FunctionNode): number {
  const callee = calleeOf(call);
  const declared = ts.isIdentifier(callee) ? bindingOf(callee)?.parent : undefined;
  return owner.parameters.findIndex((each) => each === declared);
}

/** Whether a call stands in what a loop or an `if` tests. */
function isAsked(call: CallLike): boolean {
  for (let part: ts.Node = wrapped(call); ts.isExpression(part); part = part.parent) {
    const { parent } = part;
    if (ts.isForStatement(parent)) return parent.condition === part;
    if (ts.isWhileStatement(parent) || ts.isDoStatement(parent) || ts.isIfStatement(parent)) return true;
  }
  return false;
}
