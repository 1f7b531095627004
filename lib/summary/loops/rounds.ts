/**
 * The rounds of a loop: the whole one, those that a `continue` cuts short, and those through one branch of what comes last. While its
 * conditions hold and nothing leaves the loop, a round is followed by its like: `while (!done) { if (isEmpty) { await null; continue; } … }`
 * is a loop that waits for `!isEmpty` inside another.
 */
import * as ts from 'typescript';
import { unwrap } from '../../syntax/expressions.js';
import { absentWhen } from '../../syntax/absence.js';
import type { Loop } from './spin-world.js';

export interface Round {
  readonly loop: Loop;
  /** What runs in it, in the order of the text. */
  readonly parts: readonly ts.Node[];
  /** What decides that there is a next one. None: only leaving ends it. */
  readonly conditions: readonly ts.Expression[];
  /** Variables without a value in it, as its conditions say. */
  readonly absent: readonly string[];
  /** What it yields is taken at once; else, what becomes of it is not looked into. */
  readonly isTaken?: boolean;
}

/** None for a loop that runs once. */
export function roundsOf(loop: Loop): readonly Round[] {
  const test = testOf(loop);
  if (test?.kind === ts.SyntaxKind.FalseKeyword) return [];
  const conditions = test === undefined || test.kind === ts.SyntaxKind.TrueKeyword ? [] : [test];
  const header = ts.isForStatement(loop) ? [loop.condition, loop.incrementor] : [loop.expression];
  const whole: Round = {
    loop,
    parts: [...header, loop.statement].filter((part) => part !== undefined),
    conditions,
    absent: [],
  };
  return [whole, ...cutShort(whole)];
}

function testOf(loop: Loop): ts.Expression | undefined {
  const test = ts.isForStatement(loop) ? loop.condition : loop.expression;
  return test === undefined ? undefined : unwrap(test);
}

/** Seen where an `if` of the body itself ends in `continue`, or ends the body. */
function cutShort({ loop, parts, conditions }: Round): readonly Round[] {
  const { statement: body } = loop;
  if (!ts.isBlock(body)) return [];
  const header = parts.filter((part) => part !== body);
  return body.statements.flatMap((statement, at): readonly Round[] => {
    if (!ts.isIfStatement(statement)) return [];
    const { expression, thenStatement, elseStatement } = statement;
    const isLast = at === body.statements.length - 1;
    const roundBy = (branch: readonly ts.Node[], absent: readonly string[]): Round => ({
      loop,
      parts: [...header, ...body.statements.slice(0, at), expression, ...branch],
      conditions: [...conditions, expression],
      absent,
    });
    const rounds: Round[] = [];
    if (endsInContinue(thenStatement) || (isLast && elseStatement !== undefined && !endsTheLoop(thenStatement)))
      rounds.push(roundBy([thenStatement], absentWhen(expression, true)));
    const absentOtherwise = isLast ? absentWhen(expression, false) : [];
    if (absentOtherwise.length > 0 && (elseStatement === undefined || !endsTheLoop(elseStatement)))
      rounds.push(roundBy(elseStatement === undefined ? [] : [elseStatement], absentOtherwise));
    return rounds;
  });
}

function endsInContinue(branch: ts.Statement): boolean {
  const last = lastOf(branch);
  return last !== undefined && ts.isContinueStatement(last) && last.label === undefined;
}

/** After which there is no next round. */
function endsTheLoop(branch: ts.Statement): boolean {
  const last = lastOf(branch);
  return last !== undefined && (ts.isBreakStatement(last) || ts.isReturnStatement(last) || ts.isThrowStatement(last));
}

function lastOf(branch: ts.Statement): ts.Statement | undefined {
  return ts.isBlock(branch) ? branch.statements.at(-1) : branch;
}
