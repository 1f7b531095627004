/** Promises that can stay pending for ever: their settle functions are the obligation, and coming to an end demands it. */
import * as ts from 'typescript';
import { bindingOf, referencesIn, usesWithin } from '../../syntax/bindings.js';
import { contains } from '../../syntax/containing.js';
import { argumentsOf, bareName, unwrap, wrapped } from '../../syntax/expressions.js';
import { enclosingFunction, type FunctionNode, isAsyncFunction, isFunctionLiteral } from '../../syntax/functions.js';
import { cancelledTimer } from './cancelled-timers.js';
import { emptiedList } from './emptied-lists.js';
import { isRaced } from './racing.js';
import { solveRoot, type World } from '../obligations/root.js';
import { tellsFailureAround } from '../obligations/telling.js';
import { type Carrier, moreOpen } from '../obligations/obligation.js';
import { isMeantNever, promisesNever, saysNever } from './meant-never.js';
import type { Unsettled } from './unsettled.js';
import { isAwaited, isWaitedFor } from './waiting.js';

/**
 * What is wrong with `new Promise(executor)`; undefined when nothing is, or when we cannot see.
 *
 * @param isWanted whether somebody else than the function around wants what it is resolved with
 */
export function unsettledPromise(
  created: ts.NewExpression,
  world: World,
  isWanted: (created: ts.NewExpression) => boolean,
): Unsettled | undefined {
  const executor = created.arguments?.[0] === undefined ? undefined : unwrap(created.arguments[0]);
  if (executor === undefined || !isFunctionLiteral(executor) || !isPlain(executor) || isMeantNever(created))
    return undefined;
  if (isRaced(created)) return undefined;
  const [resolve, reject] = executor.parameters.map((parameter) => parameter.name as ts.Identifier);
  const used = [resolve, reject].filter((name) => name !== undefined && usesWithin(executor, name).length > 0);
  if (used.length === 0) return unsettledWithoutUse(created, executor);
  if (resolve === undefined || !used.includes(resolve)) {
    if (saysNever(executor)) return undefined;
    if (isAwaited(created)) return { kind: 'reject-only', leaves: 'surely' };
    return reject !== undefined && (returnsInstead(executor, reject) || isWanted(created))
      ? { kind: 'reject-only', leaves: 'possibly' }
      : undefined;
  }
  if (isKeptForNobody(executor, used as ts.Identifier[])) return { kind: 'never', leaves: 'surely' };
  const seeds = new Map<ts.Identifier, Carrier>(used.map((name) => [name as ts.Identifier, { kind: 'function' }]));
  const alsoMeets = (call: ts.CallExpression): boolean => tellsFailureAround(call, executor);
  const { outcome, throws } = solveRoot(executor, seeds, { ...world, alsoMeets, beginsIn: executor });
  // What an ordinary executor throws rejects the promise; what an async one throws is lost.
  const isThrown = isAsyncFunction(executor) && moreOpen(outcome.leaves, throws.leaves) !== outcome.leaves;
  const { leaves, lost } = isThrown ? throws : outcome;
  if (leaves === 'never') return undone(created, executor, used as ts.Identifier[]);
  if (lost?.missing?.reaction === 'rejected' && missesErrors(executor)) return { kind: 'no-error', leaves: 'possibly' };
  const loss = lost === undefined ? {} : { loss: lost };
  // A callback that was given the task, and does nothing about it on any path, is nobody.
  const isIdle = lost !== undefined && lost.edge === undefined && lost.closure !== undefined;
  const isNever = !outcome.meets && (lost === undefined || isIdle);
  if (!isNever && promisesNever(executor)) return undefined;
  return { kind: isNever ? 'never' : 'path', leaves, ...loss };
}

/** What would have settled it later is undone. Of a promise that somebody waits for here: one that is raced or kept may be given up on purpose. */
function undone(
  created: ts.NewExpression,
  executor: FunctionNode,
  settlers: readonly ts.Identifier[],
): Unsettled | undefined {
  if (!isWaitedFor(created)) return undefined;
  const uses = settlers.flatMap((name) => usesWithin(executor, name));
  const emptied = emptiedList(executor, uses);
  if (emptied !== undefined) return { kind: 'path', leaves: 'possibly', loss: { cleared: emptied } };
  const cancelled = cancelledTimer(executor, uses);
  if (cancelled === undefined) return undefined;
  const { clear, isCertain } = cancelled;
  return { kind: 'path', leaves: isCertain ? 'surely' : 'possibly', loss: { cleared: clear } };
}

/** Parameters that are plain names, and no `arguments`. */
function isPlain(executor: FunctionNode): boolean {
  const isNamed = executor.parameters.every((each) => ts.isIdentifier(each.name) && each.dotDotDotToken === undefined);
  return isNamed && !referencesIn(executor).has('arguments');
}

/** `return value;` in an executor, where `resolve(value)` is meant: what it returns is dropped. */
function returnsInstead(executor: FunctionNode, reject: ts.Identifier): boolean {
  if (isAsyncFunction(executor) || !ts.isBlock(executor.body)) return false;
  const isValue = (node: ts.Node): boolean =>
    ts.isReturnStatement(node) &&
    node.expression !== undefined &&
    !isFunctionLiteral(unwrap(node.expression)) &&
    usesWithin(node, reject).length === 0;
  return contains(executor.body, isValue, ts.isFunctionLike);
}

/** Nobody forgets to write a body: an empty executor is meant, and is only told of where somebody waits for it. */
function unsettledWithoutUse(created: ts.NewExpression, executor: FunctionNode): Unsettled | undefined {
  const isEmpty = isEmptyBody(executor.body);
  if (isEmpty && saysNever(executor)) return undefined;
  const isUncertain = ((isEmpty || isLeftUnused(executor)) && !isAwaited(created)) || isForNobody(created);
  return { kind: 'never', leaves: isUncertain ? 'possibly' : 'surely' };
}

/** `new Promise((_) => { … })`: its author has seen that it is not settled. */
function isLeftUnused({ parameters }: FunctionNode): boolean {
  return parameters.length > 0 && parameters.every(({ name }) => name.getText().startsWith('_'));
}

/** `{}`, or the `undefined` of those who mind empty blocks. */
function isEmptyBody(body: FunctionNode['body']): boolean {
  if (ts.isBlock(body)) return body.statements.length === 0;
  const value = unwrap(body);
  return ts.isIdentifier(value) && value.text === 'undefined';
}

/** The settle functions are only put into local variables that nobody reads. */
function isKeptForNobody(executor: FunctionNode, settlers: readonly ts.Identifier[]): boolean {
  const around = enclosingFunction(executor);
  if (around === undefined) return false;
  return settlers
    .flatMap((name) => usesWithin(executor, name))
    .every((use) => {
      const { parent } = wrapped(use);
      if (!ts.isBinaryExpression(parent) || parent.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return false;
      const kept = ts.isIdentifier(parent.left) ? bindingOf(parent.left) : undefined;
      if (kept === undefined || kept.pos < around.pos || kept.end > around.end) return false;
      return usesWithin(around, kept).every((read) => isTarget(read));
    });
}

function isTarget(name: ts.Identifier): boolean {
  const { parent } = name;
  return (
    ts.isBinaryExpression(parent) && parent.left === name && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
  );
}

/** `new Promise(() => { … }).catch(log);`: code is run in it, and nobody waits for that. */
function isForNobody(created: ts.Expression): boolean {
  const { parent } = wrapped(created);
  if (!ts.isPropertyAccessExpression(parent)) return ts.isExpressionStatement(parent) || ts.isVoidExpression(parent);
  const call = wrapped(parent).parent;
  return parent.name.text === 'catch' && ts.isCallExpression(call) && isForNobody(call);
}

/** Listens for the end of a stream or process and not for its failure. */
function missesErrors(executor: FunctionNode): boolean {
  const events = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /^(?:on|once|addListener)$/u.test(bareName(node.expression) ?? '')) {
      const [event] = argumentsOf(node);
      if (event !== undefined && ts.isStringLiteralLike(event)) events.add(event.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(executor.body);
  const isEndAwaited = ['end', 'finish', 'exit'].some((event) => events.has(event));
  return isEndAwaited && !events.has('error') && !events.has('close');
}

/** `await Promise.race([])`: there is nobody to win. */
export function isEmptyRace(call: ts.CallExpression): boolean {
  const callee = unwrap(call.expression);
  const [list] = call.arguments;
  return (
    ts.isPropertyAccessExpression(callee) &&
    ts.isIdentifier(callee.expression) &&
    callee.expression.text === 'Promise' &&
    callee.name.text === 'race' &&
    list !== undefined &&
    ts.isArrayLiteralExpression(list) &&
    list.elements.length === 0
  );
}
