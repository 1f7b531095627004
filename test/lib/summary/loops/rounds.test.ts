import * as ts from 'typescript';
import { expect, test } from 'vitest';
import { roundsOf } from '../../../../lib/summary/loops/rounds.js';
import { nodeAt, parse } from '../../../support/parse.js';
import type { Loop } from '../../../../lib/summary/loops/spin-world.js';

/** The conditions of the rounds that a loop may have. */
function conditionsOf(code: string): readonly string[] {
  const isLoop = (node: ts.Node): node is Loop =>
    ts.isWhileStatement(node) || ts.isDoStatement(node) || ts.isForStatement(node);
  return roundsOf(nodeAt(parse(code), isLoop)).map(({ conditions }) =>
    conditions.map((each) => each.getText()).join(' && '),
  );
}

test.each([
  ['while (!a) f();', ['!a']],
  ['for (;;) f();', ['']],
  ['while (true) { f(); }', ['']],
  ['do { f(); } while (false);', []],
  ['while (!a) { if (b) continue; f(); }', ['!a', '!a && b']],
  ['for (; !a; i++) { f(); if (b) { g(); continue; } if (c) continue; }', ['!a', '!a && b', '!a && c']],
  ['do { if (b) continue; } while (a);', ['a', 'a && b']],
  ['while (a) { if (b) continue outer; if (c) break; else g(); for (const x of y) if (x) continue; }', ['a']],
  ['while (a) { if (b) g(); else continue; }', ['a']],
])('%s', (code, expected) => {
  expect(conditionsOf(code)).toEqual(expected);
});
