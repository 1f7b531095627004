import * as ts from 'typescript';
import { expect, test } from 'vitest';
import { literalValue, propertyOfLiteral } from '../../../lib/syntax/literals.js';
import { isSettledAwait, isSettledValue } from '../../../lib/syntax/settled.js';
import { nodeAt, parse } from '../../support/parse.js';

function expressionOf(code: string): ts.Expression {
  return nodeAt(parse(`(${code});`), ts.isParenthesizedExpression).expression;
}

test.each([
  ["'a'", 'a'],
  ['`a`', 'a'],
  ['7', 7],
  ['1_000', 1000],
  ['-7', -7],
  ['- -7', 7],
  ['true', true],
  ['false', false],
  ["('a' as const)", 'a'],
  ["-'a'", undefined],
  ['+7', undefined],
  ['!true', undefined],
  ['`a${b}`', undefined],
  ['null', undefined],
  ['a', undefined],
])('the value of %s', (code, value) => {
  expect(literalValue(expressionOf(code))).toBe(value);
});

test.each([
  ['{ a: 1 }', '1'],
  ["{ 'a': 1 }", '1'],
  ['{ b: 2, a }', 'a'],
  ['({ a: 1 } as T)', '1'],
  ['{ a() {} }', undefined],
  ['{ b: 1 }', undefined],
  ['{ ...a }', undefined],
  ['[a]', undefined],
  ['a', undefined],
])('the property of %s', (code, value) => {
  expect(propertyOfLiteral(expressionOf(code), 'a')?.getText()).toBe(value);
});

test('nothing has no value and no property', () => {
  expect(literalValue(undefined)).toBeUndefined();
  expect(propertyOfLiteral(undefined, 'a')).toBeUndefined();
});

test.each([
  ['1', true],
  ['null', true],
  ['undefined', true],
  ['void 0', true],
  ['{ a: 1 }', true],
  ["'a' as T", true],
  ['a', false],
  ['f()', false],
  ['[]', false],
  ['Promise.resolve()', false],
])('there is nothing to wait for in %s: %s', (code, isSettled) => {
  expect(isSettledValue(expressionOf(code))).toBe(isSettled);
});

test.each([
  ['await null', true],
  ['await Promise.resolve()', true],
  ['await Promise.resolve(1)', true],
  ['await (Promise.resolve(undefined))', true],
  ['await Promise.resolve(f())', false],
  ['await Promise.reject()', false],
  ['await resolve()', false],
  ['await a', false],
])('%s comes back at once: %s', (code, isSettled) => {
  const file = parse(`async () => { ${code}; };`);
  expect(isSettledAwait(nodeAt(file, ts.isAwaitExpression))).toBe(isSettled);
});
