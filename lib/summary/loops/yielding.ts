/**
 * Does waiting for it give other tasks a turn? Of a function that is awaited: `never` (its answer is no promise), `microtask` (it
 * settles before any timer, I/O or listener can run), or `turn` (it may wait for a real turn of the event loop).
 *
 * Lattice: never < microtask < turn. What we cannot see is assumed to take a turn, which silences whoever asks.
 */
import * as ts from 'typescript';
import { isAsyncCallable, type Callable } from '../../callgraph/callable.js';
import type { Dispatch } from '../../callgraph/dispatch.js';
import { calleeOf, unwrap } from '../../syntax/expressions.js';
import { isFunctionNode } from '../../syntax/functions.js';
import { isSettledValue } from '../../syntax/settled.js';
import { typeOf } from '../../types/type-of.js';
import type { SummaryAnalysis } from '../analysis.js';
import { isPromisifiedTick, settlesByMicrotask } from './microtasks.js';

export type Yield = 'never' | 'microtask' | 'turn';

const RANK: Readonly<Record<Yield, number>> = { never: 0, microtask: 1, turn: 2 };

export function joinYield(a: Yield, b: Yield): Yield {
  return RANK[a] >= RANK[b] ? a : b;
}

export function createYieldAnalysis(dispatch: Dispatch): SummaryAnalysis<Callable, Yield> {
  return {
    name: 'yielding',
    bottom: 'never',
    unknown: 'turn',
    absorbing: 'turn',
    join: joinYield,
    equals: (a, b) => a === b,
    *dependencies(callable) {
      for (const operand of settledOperands(callable)) {
        const value = unwrap(operand);
        if (!ts.isCallExpression(value)) continue;
        const callees = dispatch.calleesOf(value);
        if (callees.every((each) => each.kind === 'callable')) yield* callees.map((each) => each.callable);
      }
    },
    transfer: (callable, summaryOf) => {
      if (!isFunctionNode(callable)) return 'never';
      const waits = settledOperands(callable).map((operand) => yieldOfAwaited(operand, dispatch, summaryOf));
      return waits.reduce(joinYield, isAsyncCallable(callable) ? 'microtask' : 'never');
    },
  };
}

/** What awaiting an expression lets happen. */
export function yieldOfAwaited(
  expression: ts.Expression,
  dispatch: Dispatch,
  summaryOf: (callee: Callable) => Yield,
): Yield {
  const value = unwrap(expression);
  if (isSettledValue(value)) return 'microtask';
  if (ts.isConditionalExpression(value)) {
    return joinYield(
      yieldOfAwaited(value.whenTrue, dispatch, summaryOf),
      yieldOfAwaited(value.whenFalse, dispatch, summaryOf),
    );
  }
  if (ts.isNewExpression(value)) return settlesByMicrotask(value) ? 'microtask' : 'turn';
  if (ts.isCallExpression(value)) return yieldOfCall(value, dispatch, summaryOf);
  return isThenable(value, dispatch) ? 'turn' : 'microtask';
}

function yieldOfCall(call: ts.CallExpression, dispatch: Dispatch, summaryOf: (callee: Callable) => Yield): Yield {
  const callee = calleeOf(call);
  if (isPromisifiedTick(callee)) return 'microtask';
  if (
    ts.isPropertyAccessExpression(callee) &&
    ts.isIdentifier(callee.expression) &&
    callee.expression.text === 'Promise'
  ) {
    return yieldOfPromiseStatic(callee.name.text, call, dispatch, summaryOf);
  }
  const values = dispatch.calleesOf(call);
  if (values.every((value) => value.kind === 'callable')) {
    return values.map((value) => summaryOf(value.callable)).reduce(joinYield, 'microtask');
  }
  return isThenable(call, dispatch) ? 'turn' : 'microtask';
}

function yieldOfPromiseStatic(
  name: string,
  call: ts.CallExpression,
  dispatch: Dispatch,
  summaryOf: (callee: Callable) => Yield,
): Yield {
  const [given] = call.arguments;
  if (given === undefined) return name === 'resolve' ? 'microtask' : 'turn';
  switch (name) {
    case 'resolve':
      return yieldOfAwaited(given, dispatch, summaryOf);
    case 'reject':
      return 'microtask';
    case 'all':
    case 'allSettled': {
      const list = unwrap(given);
      if (!ts.isArrayLiteralExpression(list) || list.elements.some(ts.isSpreadElement)) return 'turn';
      return list.elements.map((each) => yieldOfAwaited(each, dispatch, summaryOf)).reduce(joinYield, 'microtask');
    }
    default:
      return 'turn';
  }
}

function isThenable(expression: ts.Expression, dispatch: Dispatch): boolean {
  const type = typeOf(expression, dispatch.view.checker);
  if (type === undefined || (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.TypeParameter)) !== 0)
    return true;
  const parts = type.isUnion() ? type.types : [type];
  return parts.some((part) => part.getProperty('then') !== undefined);
}

/** What a function waits for, and what a promise that it answers waits for; nested functions are tasks of their own. */
function settledOperands(callable: Callable): readonly ts.Expression[] {
  if (!isFunctionNode(callable)) return [];
  const found: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (isFunctionNode(node) || ts.isClassLike(node)) return;
    if (ts.isAwaitExpression(node)) found.push(node.expression);
    else if (ts.isReturnStatement(node) && node.expression !== undefined && !ts.isAwaitExpression(node.expression))
      found.push(node.expression);
    else if (ts.isForOfStatement(node) && node.awaitModifier !== undefined) found.push(node.expression);
    else if (ts.isYieldExpression(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  if (ts.isBlock(callable.body)) ts.forEachChild(callable.body, visit);
  else found.push(ts.isAwaitExpression(callable.body) ? callable.body.expression : callable.body);
  return found;
}
