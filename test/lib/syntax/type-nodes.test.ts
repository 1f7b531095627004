import * as ts from 'typescript';
import { expect, test } from 'vitest';
import { isTypeOfData } from '../../../lib/syntax/type-nodes.js';
import { nodeAt, parse } from '../../support/parse.js';

test.each([
  ['string', true],
  ['number', true],
  ['boolean', true],
  ['bigint', true],
  ['symbol', true],
  ['undefined', true],
  ['never', true],
  ['null', true],
  ["'a'", true],
  ['`a${string}`', true],
  ['(() => void)[]', true],
  ['[() => void]', true],
  ['(string)', true],
  ['string | (number | null)', true],
  ['string | (() => void)', false],
  ['() => void', false],
  ['any', false],
  ['unknown', false],
  ['object', false],
  ['Name', false],
  ['string & Brand', false],
])('%s: %s', (type, isData) => {
  expect(isTypeOfData(nodeAt(parse(`let x: ${type};`), ts.isVariableDeclaration).type)).toBe(isData);
});

test('what is not annotated may be anything', () => {
  expect(isTypeOfData(undefined)).toBe(false);
});
