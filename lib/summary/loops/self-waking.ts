/** Polls that answer pending only after they have woken themselves, with nothing changed: they are polled again at once, for ever. */
import * as ts from 'typescript';
import { absentWhen } from '../../syntax/absence.js';
import { clockRead } from '../../syntax/clock.js';
import { contains } from '../../syntax/containing.js';
import { bindingOf } from '../../syntax/bindings.js';
import { isWriting, writesOf } from '../../syntax/assignments.js';
import {
  bareName,
  calleeOf,
  isCallLike,
  isMemberAccess,
  unwrap,
  wrapped,
  type CallLike,
} from '../../syntax/expressions.js';
import { isFunctionNode, type FunctionNode } from '../../syntax/functions.js';
import { answerOfExpression, wakerKind } from '../../types/poll.js';
import { questionOf } from './asking.js';
import type { TaskWorld } from './spin-world.js';
import { answerNode, answersOf, mayBePoll, wakersOf } from '../waking/waking.js';

/** The answers of pending of a poll that spins; empty for every other function. */
export function spinningAnswers(fn: FunctionNode, world: TaskWorld): readonly ts.Node[] {
  if (!mayBePoll(fn) || !ts.isBlock(fn.body) || !/\bwake\w*\(/u.test(fn.body.getText())) return [];
  const { checker } = world.dispatch.view;
  if (wakersOf(fn, checker).size === 0) return [];
  const isWake = (call: CallLike): boolean => wakesByCall(call, checker);
  const answers = answersOf(fn).map((answer) => ({ answer, said: answerOfExpression(checker, answer) }));
  const pending = answers.filter(({ said }) => said === 'pending').map(({ answer }) => answerNode(answer));
  const ready = new Set(answers.filter(({ said }) => said === 'ready').map(({ answer }) => answerNode(answer)));
  // An answer that may be either is another's: whether it advances, we do not look.
  if (pending.length === 0 || answers.some(({ said }) => said === 'either' || said === undefined)) return [];
  if (!pending.every((answer) => isWokenBefore(answer, fn.body, isWake))) return [];
  return advances(fn.body, ready, isWake, world) ? [] : pending;
}

/** `cx.waker.wake()`, `waker.wakeByRef()`, `wake()` of a waker that the function was given. */
function wakesByCall(call: CallLike, checker: ts.TypeChecker): boolean {
  const callee = calleeOf(call);
  if (!isMemberAccess(callee)) return ts.isIdentifier(callee) && /^wake/u.test(callee.text);
  const receiver = unwrap(callee.expression);
  return (
    /^wake(?:ByRef)?$/u.test(bareName(callee) ?? '') &&
    wakerKind(checker, checker.getTypeAtLocation(receiver), '') === 'waker'
  );
}

/** Whether every way to an answer passes a call of the waker, by the order of statements alone. */
function isWokenBefore(answer: ts.Node, body: ts.Node, isWake: (call: CallLike) => boolean): boolean {
  for (let child = answer, around = answer.parent; child !== body; child = around, around = around.parent) {
    if (!ts.isBlock(around)) continue;
    const before = around.statements.filter((statement) => statement.end <= child.pos);
    if (before.some((each) => ts.isExpressionStatement(each) && isCall(unwrap(each.expression), isWake))) return true;
  }
  return false;
}

function isCall(node: ts.Node, isWanted: (call: CallLike) => boolean): boolean {
  return isCallLike(node) && isWanted(node);
}

/** Whether a poll changes anything but its own variables on a way that does not end ready, or calls what may. */
function advances(
  code: ts.Node,
  ready: ReadonlySet<ts.Node>,
  isWake: (call: CallLike) => boolean,
  world: TaskWorld,
): boolean {
  const isElsewhere = (node: ts.Node): boolean =>
    ready.has(node) ||
    (isFunctionNode(node) && node !== code) ||
    (ts.isBlock(node) && node.statements.some((statement) => ready.has(statement)) && node !== code);
  const isAdvancing = (node: ts.Node): boolean => {
    if (isWriting(node) && writesOf(node).some(({ target }) => !isOwnVariable(target, code))) return true;
    return (
      isCallLike(node) &&
      !isWake(node) &&
      !clockRead(node) &&
      !isReadyUnlessEmpty(node, ready) &&
      questionOf(node, false, world) === undefined &&
      !givesWaker(node, world)
    );
  };
  return contains(code, isAdvancing, isElsewhere);
}

/** `const item = queue.shift(); if (item !== undefined) return ready(item);`: what does not answer ready has found nothing to take. */
function isReadyUnlessEmpty(call: CallLike, ready: ReadonlySet<ts.Node>): boolean {
  const declaration = wrapped(call).parent;
  const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : undefined;
  if (statement === undefined || !ts.isVariableDeclaration(declaration) || !ts.isBlock(statement.parent)) return false;
  if (!/^(?:pop|shift)$/u.test(bareName(calleeOf(call)) ?? '')) return false;
  const { statements } = statement.parent;
  const next = statements[statements.indexOf(statement) + 1];
  return (
    next !== undefined &&
    ts.isIfStatement(next) &&
    absentWhen(next.expression, false).includes(declaration.name.getText()) &&
    [...ready].some((answer) => answer.pos >= next.thenStatement.pos && answer.end <= next.thenStatement.end)
  );
}

function isOwnVariable(target: ts.Expression, code: ts.Node): boolean {
  const declared = ts.isIdentifier(target) ? bindingOf(target) : undefined;
  return declared !== undefined && declared.pos >= code.pos && declared.end <= code.end;
}

/** `cx.waker()` */
function givesWaker(call: CallLike, { dispatch: { view } }: TaskWorld): boolean {
  return wakerKind(view.checker, view.checker.getTypeAtLocation(call), '') === 'waker';
}
