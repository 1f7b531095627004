/** Calls in the condition of a loop that only ask: of the program's own state, or of the world outside this thread. */
import * as ts from 'typescript';
import { callablesAmong, isAsyncCallable, type Callable } from '../../callgraph/callable.js';
import { contains } from '../../syntax/containing.js';
import { isWriting } from '../../syntax/assignments.js';
import {
  bareName,
  calleeOf,
  isCallLike,
  isMemberAccess,
  unwrap,
  wrapped,
  type CallLike,
} from '../../syntax/expressions.js';
import { isFunctionNode } from '../../syntax/functions.js';
import type { SpinWorld } from './spin-world.js';

/** Methods and functions whose names say that they only ask. */
const ASKING = /^(?:has|is|are|includes|get|some|every|empty|ready|done|closed|locked)(?:[A-Z]\w*)?$/u;

/** Those that mostly do, and that a parser may have for something else. */
const PERHAPS_ASKING =
  /^(?:can|check|condition|exists|finished|matches|predicate|should|stopped|test|try|until)(?:[A-Z]\w*)?$/u;

/** How deep visible functions are looked into. */
const MAX_DEPTH = 3;

/** What a call asks of. `isCertain`: its name or its body says so, rather than custom. `seen`: the functions that were looked into. */
export interface Question {
  readonly of: 'state' | 'outside';
  readonly isCertain: boolean;
  readonly seen: readonly Callable[];
}

/**
 * Undefined: the call may do more than ask.
 *
 * @param goesOnWhenFalse the loop goes on for as long as the call answers false: what it does when it succeeds does not matter
 */
export function questionOf(call: CallLike, goesOnWhenFalse: boolean, world: SpinWorld): Question | undefined {
  if (asksOutside(call, world)) return { of: 'outside', isCertain: true, seen: [] };
  const name = bareName(calleeOf(call));
  if (name === undefined || !ts.isCallExpression(call)) return undefined;
  const values = world.dispatch.calleesOf(call);
  const seen = callablesAmong(values);
  const isAllSeen = seen.length === values.length;
  const isOnlyAsking = seen.every((each) => changesNothing(each, call, world, MAX_DEPTH));
  const isFutile = goesOnWhenFalse && isAllSeen && seen.every((each) => failsWithoutChange(each, world));
  if (!isOnlyAsking && !isFutile) return undefined;
  if (ASKING.test(name)) return { of: 'state', isCertain: isAllSeen || isMemberAccess(calleeOf(call)), seen };
  if (isAllSeen) return { of: 'state', isCertain: isFutile || seen.every((each) => onlyAsks(each, world)), seen };
  return PERHAPS_ASKING.test(name) ? { of: 'state', isCertain: false, seen } : undefined;
}

/** Whether a call asks the file system, another process or memory of another thread, itself or through a function that does only that. */
export function asksOutside(call: CallLike, world: SpinWorld, depth = MAX_DEPTH): boolean {
  if (/^Atomics\.(?:load|compareExchange|exchange)$/u.test(calleeOf(call).getText())) return true;
  return world.dispatch.calleesOf(call).every((value) => {
    if (value.kind === 'api') return value.refs.some((ref) => world.api.find('blocks', ref).length > 0);
    if (value.kind !== 'callable' || depth === 0 || isAsyncCallable(value.callable)) return false;
    const calls = callsIn(value.callable);
    return (
      calls.length > 0 && !isWritingInside(value.callable) && calls.every((each) => asksOutside(each, world, depth - 1))
    );
  });
}

/** Every call in a piece of code, functions written in it excluded. */
export function callsIn(code: ts.Node): readonly CallLike[] {
  const found: CallLike[] = [];
  const visit = (node: ts.Node): void => {
    if (isFunctionNode(node) && node !== code) return;
    if (isCallLike(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(code);
  return found;
}

/** Then its body says all there is to know: it reads, and what it calls is certain to do no more. */
function onlyAsks(callable: Callable, world: SpinWorld): boolean {
  if (!isFunctionNode(callable)) return false;
  return callsIn(callable.body).every(
    (call) => isThrown(call, callable.body) || questionOf(call, false, world)?.isCertain === true,
  );
}

/** Whether a call only makes what is thrown: whoever is told of it was not answered. */
function isThrown(call: ts.Node, within: ts.Node): boolean {
  for (let at = call; at !== within; at = at.parent) if (ts.isThrowStatement(at)) return true;
  return false;
}

function isWritingInside(code: ts.Node): boolean {
  return contains(code, isWriting);
}

/** Whether a visible function writes nothing, and calls only such functions and methods that ask. An asynchronous one has to be waited for. */
function changesNothing(callable: Callable, call: CallLike, world: SpinWorld, depth: number): boolean {
  if (depth === 0 || !isFunctionNode(callable)) return false;
  if (isAsyncCallable(callable) && !ts.isAwaitExpression(wrapped(call).parent)) return false;
  return isOnlyReading(callable.body, world, depth);
}

function isOnlyReading(code: ts.Node, world: SpinWorld, depth: number): boolean {
  if (isWritingInside(code)) return false;
  return callsIn(code).every((call) => {
    if (isThrown(call, code)) return true;
    const values = world.dispatch.calleesOf(call);
    return values.every((value) =>
      value.kind === 'callable'
        ? changesNothing(value.callable, call, world, depth - 1)
        : ASKING.test(bareName(calleeOf(call)) ?? ''),
    );
  });
}

/**
 * Whether a function that takes something answers false before it changes anything, and something else after: `tryLock`.
 * Seen in one shape: tests that only ask, each followed by `return false`, come first.
 */
function failsWithoutChange(callable: Callable, world: SpinWorld): boolean {
  if (!isFunctionNode(callable) || !ts.isBlock(callable.body)) return false;
  const { statements } = callable.body;
  const guards = statements.findIndex((statement) => !isRefusal(statement, world));
  return guards > 0 && !statements.slice(guards).some(mayRefuse);
}

function isRefusal(statement: ts.Statement, world: SpinWorld): boolean {
  if (!ts.isIfStatement(statement) || statement.elseStatement !== undefined) return false;
  const then = ts.isBlock(statement.thenStatement) ? statement.thenStatement.statements[0] : statement.thenStatement;
  return then !== undefined && isFalseReturn(then) && isOnlyReading(statement.expression, world, MAX_DEPTH);
}

function isFalseReturn(statement: ts.Node): boolean {
  return (
    ts.isReturnStatement(statement) &&
    statement.expression !== undefined &&
    unwrap(statement.expression).kind === ts.SyntaxKind.FalseKeyword
  );
}

/** Whether a later `return` could answer anything but `true`. */
function mayRefuse(code: ts.Node): boolean {
  const isRefusing = (node: ts.Node): boolean =>
    ts.isReturnStatement(node) &&
    (node.expression === undefined || unwrap(node.expression).kind !== ts.SyntaxKind.TrueKeyword);
  return contains(code, isRefusing, isFunctionNode);
}
