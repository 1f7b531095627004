import * as ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { isAssignment, isShortCircuit, isWrapper, logicalOf, operandsOf } from '../../../lib/cfg/operators.js';
import { nodeAt, parse } from '../../support/parse.js';

const binary = (code: string): ts.BinaryExpression => nodeAt(parse(code), ts.isBinaryExpression);

test.each([
  ['a && b', ['a', 'b']],
  ['a && b && c && d', ['a', 'b', 'c', 'd']],
  ['a && (b && c)', ['a', '(b && c)']],
  ['a || b && c', ['a', 'b && c']],
  ['a && b || c', ['a && b', 'c']],
])('the operands of %s', (code, expected) => {
  expect(operandsOf(binary(code)).map((each) => each.getText())).toEqual(expected);
});

test.each([
  ['(a)', true],
  ['a as T', true],
  ['a satisfies T', true],
  ['<T>a', true],
  ['a!', true],
  ['a?.b!', true],
  ['a.b', false],
  ['!a', false],
])('%s only wraps: %s', (code, expected) => {
  expect(isWrapper(nodeAt(parse(code), ts.isExpressionStatement).expression)).toBe(expected);
});

describe('the kinds of operators', () => {
  test.each([
    ['a && b', 'short'],
    ['a || b', 'short'],
    ['a ?? b', 'short'],
    ['a | b', ''],
    ['a == b', ''],
    ['a, b', ''],
    ['a = b', 'assigns'],
    ['a += b', 'assigns'],
    ['a ^= b', 'assigns'],
    ['a >>>= b', 'assigns'],
    ['a &&= b', 'assigns &&'],
    ['a ||= b', 'assigns ||'],
    ['a ??= b', 'assigns ??'],
  ])('%s: %s', (code, expected) => {
    const node = binary(code);
    const logical = logicalOf(node.operatorToken.kind);
    const said = [
      ...(isShortCircuit(node) ? ['short'] : []),
      ...(isAssignment(node) ? ['assigns'] : []),
      ...(logical === undefined ? [] : [ts.tokenToString(logical)]),
    ];
    expect(said.join(' ')).toBe(expected);
  });
});
