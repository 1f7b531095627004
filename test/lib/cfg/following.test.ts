import * as ts from 'typescript';
import { expect, test } from 'vitest';
import { elementsAfter } from '../../../lib/cfg/following.js';
import { reachableBlocks } from '../../../lib/cfg/reachable.js';
import { graphOf } from '../../support/graphs.js';
import { nodeAt } from '../../support/parse.js';

/** The calls that control comes to after `from()`, on paths that pass no call of `stop`. */
function callsAfterFrom(source: string): string | undefined {
  const graph = graphOf(source);
  const from = nodeAt(graph.root, ts.isCallExpression, 'from()');
  const found = elementsAfter(graph, from, (each) => each.getText() === 'stop()');
  return (
    found &&
    [...found]
      .filter(ts.isCallExpression)
      .map((each) => each.expression.getText())
      .sort()
      .join(' ')
  );
}

test.each([
  ['a(); from(); b();', 'b'],
  ['from();', ''],
  ['from(); a(); stop(); b();', 'a'],
  ['from(); if (x) stop(); else a(); b();', 'a b'],
  ['from(); if (x) stop(); else stop(); b();', ''],
  ['from(); if (x) { a(); } else { b(); } c();', 'a b c'],
  ['for (;;) { a(); from(); b(); }', 'a b from'],
  ['for (;;) { a(); from(); b(); stop(); }', 'b'],
  ['while (x) { stop(); from(); a(); } b();', 'a b'],
  ['if (x) { from(); } else { a(); } b();', 'b'],
  ['try { from(); a(); } catch { b(); } finally { c(); }', 'a b c'],
  ['try { if (x) throw 1; a(); } finally { from(); b(); } c();', 'b c'],
  ['() => from(); a();', undefined],
])('%s: %s', (source, expected) => {
  expect(callsAfterFrom(source)).toBe(expected);
});

test.each([
  ['a(); throw b; c();', 'a'],
  ['if (x) a(); else b(); c();', 'a b c'],
  ['for (;;) a(); b();', 'a'],
  ['while (x) a(); b();', 'a b'],
])('the blocks of %s that control comes to', (source, expected) => {
  const blocks = [...reachableBlocks(graphOf(source))];
  const calls = blocks.flatMap(({ elements }) => elements.filter(ts.isCallExpression));
  expect(
    calls
      .map((each) => each.expression.getText())
      .sort()
      .join(' '),
  ).toBe(expected);
});
