import type * as ts from 'typescript';
import { expect, test } from 'vitest';
import { textStart } from '../../../lib/types/constant-text.js';
import { analyse } from '../../support/analysis.js';

test.each([
  [`'/a/b'`, '/a/b'],
  ['`/a/${p}`', '/a/'],
  ['`${A}/${p}`', '/a'],
  [`'/a' + p`, '/a'],
  [`A + '/b'`, '/a'],
  ['A', '/a'],
  ['B', '/a'],
  ['p', undefined],
  [`p + '/a'`, undefined],
  ['`${p}/a`', undefined],
  ['changed', undefined],
  [`'/a'.concat(p)`, undefined],
])('%s starts with %s', (text, start) => {
  const { checker, call } = analyse({
    'sample.ts': `declare const p: string; const A = '/a'; const B = A; let changed = '/a'; changed = p; go(${text});
      declare function go(text: string): void; export {};`,
  });
  const [argument] = (call('go(') as ts.CallExpression).arguments;
  expect(argument && textStart(argument, checker)).toBe(start);
});
