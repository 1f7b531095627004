/**
 * The rounds of a loop: the whole one, and those that a `continue` cuts short. While its conditions hold and nothing leaves the
 * loop, a round is followed by its like: `while (!done) { if (isEmpty) { await null; continue; } … }` is a loop that waits for
 * `!isEmpty` inside another.
 */
import * as ts from 'typescript';
import { unwrap } from '../../syntax/expressions.js';
import type { Loop } from './spin-world.js';

export interface Round {
  readonly loop: Loop;
  /** What runs in it, in the order of the text. */
  readonly parts: readonly ts.Node[];
  /** What decides that there is a next one. None: only leaving ends it. */
  readonly conditions: readonly ts.Expression[];
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
  };
  return [whole, ...cutShort(whole)];
}

function testOf(loop: Loop): ts.Expression | undefined {
  const test = ts.isForStatement(loop) ? loop.condition : loop.expression;
  return test === undefined ? undefined : unwrap(test);
}

/** Seen where an `if` of the body itself ends in `continue`. */
function cutShort({ loop, parts, conditions }: Round): readonly Round[] {
  const { statement: body } = loop;
  if (!ts.isBlock(body)) return [];
  const header = parts.filter((part) => part !== body);
  return body.statements.flatMap((statement, at): readonly Round[] => {
    if (!ts.isIfStatement(statement) || !endsInContinue(statement.thenStatement)) return [];
    const { expression, thenStatement } = statement;
    return [
      {
        loop,
        parts: [...header, ...body.statements.slice(0, at), expression, thenStatement],
        conditions: [...conditions, expression],
      },
    ];
  });
}

function endsInContinue(branch: ts.Statement): boolean {
  const last = ts.isBlock(branch) ? branch.statements.at(-1) : branch;
  return last !== undefined && ts.isContinueStatement(last) && last.label === undefined;
}
