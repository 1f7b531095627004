import { expect, test } from 'vitest';
import { assertNever } from '../../../lib/util/assert-never.js';
import { partition } from '../../../lib/util/partition.js';

test('parts values by a test and keeps their order', () => {
  expect(partition([3, 1, 4, 1, 5], (value) => value > 2)).toEqual([
    [3, 4, 5],
    [1, 1],
  ]);
});

test('an impossible value is named when it comes all the same', () => {
  expect(() => assertNever({ kind: 'new' } as never)).toThrow('Unexpected value: {"kind":"new"}');
});
