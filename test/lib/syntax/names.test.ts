import * as ts from 'typescript';
import { expect, test } from 'vitest';
import { valueNames } from '../../../lib/syntax/names.js';
import { nodeAt, parse } from '../../support/parse.js';

test.each([
  ['f', ['f']],
  ['a.b.f', ['f']],
  ["a['f']", ['f']],
  ['(f as Handler)!', ['f']],
  ['a ?? b', ['a', 'b']],
  ['a && b', ['a', 'b']],
  ['c ? a : b', ['a', 'b']],
  ['(a, b)', ['b']],
  ['make(x)', ['make()']],
  ['make()()', ['make()()']],
  ['table[key]', ['table[]']],
  ['f.bind(x)', ['f']],
  ['f.call', ['call', 'f']],
  ['f.default', ['default', 'f']],
  ['a + b', []],
  ['1', []],
] as const)('%s may be what is called %j', (code, names) => {
  const { expression } = nodeAt(parse(`${code};`), ts.isExpressionStatement);
  expect(valueNames(expression)).toEqual(names);
});

test('super is the class that is extended', () => {
  const call = nodeAt(parse('class A extends m.B { constructor() { super(); } }'), ts.isCallExpression);
  expect(valueNames(call.expression)).toEqual(['B']);
});
