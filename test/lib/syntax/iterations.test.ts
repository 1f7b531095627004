import * as ts from 'typescript';
import { expect, test } from 'vitest';
import { isIgnoringName, isTestingName } from '../../../lib/syntax/ignoring-iteration.js';
import { isIterationCallback, iterationOf } from '../../../lib/syntax/iterations.js';
import { nodeAt, parse } from '../../support/parse.js';

test.each<readonly [string, readonly number[] | undefined]>([
  ['list.map((x) => x);', [0]],
  ['list.forEach(function (x) {});', [0]],
  ['list?.filter(((x) => x));', [0]],
  ['list.reduce((sum, x) => sum, 0);', [1]],
  ['list.reduceRight((sum, x) => sum);', [1]],
  ['list.toSorted((a, b) => 0);', [0, 1]],
  ['list.map(f);', undefined],
  ['list.map();', undefined],
  ['list.mapAll((x) => x);', undefined],
  ['list.then((x) => x);', undefined],
  ["list['map']((x) => x);", undefined],
  ['map((x) => x);', undefined],
  ['list.map(f, (x) => x);', undefined],
])('%s', (code, elements) => {
  const found = iterationOf(nodeAt(parse(code), ts.isCallExpression));
  expect(found?.elements).toEqual(elements);
  expect(found?.collection.getText()).toBe(elements === undefined ? undefined : 'list');
});

test.each([
  ['list.map((x) => x);', true],
  ['list.reduce((sum, x) => sum, () => 1);', true],
  ['map((x) => x);', false],
  ['f = (x) => x;', false],
])('the function in %s is run by an iteration: %s', (code, isOne) => {
  expect(isIterationCallback(nodeAt(parse(code), ts.isArrowFunction))).toBe(isOne);
});

test.each([
  ['list.forEach(f);', true, false],
  ["list['forEach'](f);", true, false],
  ['list.filter(f);', false, true],
  ['list.findLastIndex(f);', false, true],
  ['list.every(f);', false, true],
  ['list.map(f);', false, false],
  ['forEach(f);', false, false],
  ['some(f);', false, false],
])('what the callback of %s answers is ignored: %s, tested: %s', (code, isIgnored, isTested) => {
  const call = nodeAt(parse(code), ts.isCallExpression);
  expect([isIgnoringName(call), isTestingName(call)]).toEqual([isIgnored, isTested]);
});
