import { expect, test } from 'vitest';
import { memoize } from '../../../lib/util/memo.js';

test('computes once for each object, also when the answer is undefined', () => {
  const asked: object[] = [];
  const ask = memoize((key: object) => {
    asked.push(key);
    return undefined;
  });
  const [a, b] = [{}, {}];
  ask(a);
  ask(a);
  ask(b);
  expect(asked).toEqual([a, b]);
});

test('answers a question about itself with what is said to hold meanwhile', () => {
  interface Node {
    readonly next?: Node;
  }
  const node: { next?: Node } = {};
  node.next = node;
  const depth: (key: Node) => number = memoize((key: Node) => 1 + (key.next === undefined ? 0 : depth(key.next)), 0);
  expect(depth(node)).toBe(1);
});

test('remembers what it answered', () => {
  let count = 0;
  const next = memoize((key: object) => [key, (count += 1)] as const);
  const key = {};
  expect(next(key)).toEqual([key, 1]);
  expect(next(key)).toBe(next(key));
});

test('without something that holds meanwhile a question about itself is asked again', () => {
  let asked = 0;
  const ask: (key: object) => number = memoize((key: object) => ((asked += 1) < 3 ? ask(key) : asked));
  expect(ask({})).toBe(3);
});
