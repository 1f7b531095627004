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

test('a round knows which variables have no value in it', () => {
  const loop = nodeAt(parse('while (a) { f(); if (b) g(); }'), ts.isWhileStatement);
  const [, without] = roundsOf(loop);
  expect(without?.absent).toEqual(['b']);
  expect(without?.parts.map((part) => part.getText())).toEqual(['a', 'f();', 'b']);
});

test.each([
  ['while (!a) f();', ['!a']],
  ['for (;;) f();', ['']],
  ['while (true) { f(); }', ['']],
  ['do { f(); } while (false);', []],
  ['while (!a) { if (b) continue; f(); }', ['!a', '!a && b']],
  ['for (; !a; i++) { f(); if (b) { g(); continue; } if (c) continue; h(); }', ['!a', '!a && b', '!a && c']],
  ['do { if (b) continue; f(); } while (a);', ['a', 'a && b']],
  ['while (a) { if (b) continue outer; if (c) break; else g(); for (const x of y) if (x) continue; }', ['a']],
  ['while (a) { if (b) f(); g(); }', ['a']],
  ['while (a) { if (!b) f(); else g(); }', ['a', 'a && !b']],
  ['while (a) { if (b) f(); else g(); }', ['a', 'a && b', 'a && b']],
  ['while (a) { if (b) f(); }', ['a', 'a && b']],
  ['while (a) { if (b) f(); else break; }', ['a', 'a && b']],
  ['while (a) { if (b) { f(); return; } else g(); }', ['a', 'a && b']],
  ['while (a) { if (!b) throw c; else f(); }', ['a']],
])('%s', (code, expected) => {
  expect(conditionsOf(code)).toEqual(expected);
});
