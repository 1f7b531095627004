import { expect, test } from 'vitest';
import { MultiMap } from '../../../lib/util/multi-map.js';

test('keeps values in the order in which they were added', () => {
  const map = new MultiMap<string, number>();
  map.add('a', 2);
  map.add('b', 9);
  map.add('a', 1);
  expect([...map.entries()]).toEqual([
    ['a', [2, 1]],
    ['b', [9]],
  ]);
  expect(map.get('c')).toEqual([]);
  expect(map.has('c')).toBe(false);
});

test('takes over another map without sharing its lists', () => {
  const [map, other] = [new MultiMap<string, number>(), new MultiMap<string, number>()];
  other.add('a', 1);
  map.addAll(other);
  map.add('a', 2);
  map.addAll(other);
  expect(map.get('a')).toEqual([1, 2, 1]);
  expect([...map.keys()]).toEqual(['a']);
  expect(other.get('a')).toEqual([1]);
});
