import { expect, test } from 'vitest';
import { knowledgeKey, meetKnowledge, ofLiteral, type Knowledge } from '../../../lib/cfg/knowledge.js';

test.each<readonly [string, boolean, boolean]>([
  ['null', true, false],
  ['undefined', true, false],
  ['false', false, false],
  ['0', false, false],
  ['""', false, false],
  ['1', false, true],
  ['"0"', false, true],
  ['true', false, true],
])('%s is nullish: %s, truthy: %s', (text, isNullish, isTruthy) => {
  expect(ofLiteral(text)).toEqual({ equals: text, isNullish, isTruthy });
});

test.each<readonly [string, Knowledge, Knowledge, Knowledge | undefined]>([
  ['nothing', {}, {}, {}],
  ['one side', { isTruthy: true }, {}, { isTruthy: true }],
  ['both sides', { isTruthy: false }, { isNullish: true }, { isTruthy: false, isNullish: true }],
  ['truth against untruth', { isTruthy: true }, { isTruthy: false }, undefined],
  ['absence against presence', { isNullish: true }, { isNullish: false }, undefined],
  ['truth against absence', { isTruthy: true }, { isNullish: true }, undefined],
  ['differences', { differs: ['2', '1'] }, { differs: ['3', '1'] }, { differs: ['1', '2', '3'] }],
  ['a difference from itself', { equals: '=b' }, { differs: ['=b'] }, undefined],
  ['two other places', { equals: '=a' }, { equals: '=b' }, { equals: '=a' }],
  ['a literal against its untruth', { equals: '1' }, { isTruthy: false }, undefined],
  ['a literal', { equals: '0' }, { isTruthy: false }, { equals: '0', isTruthy: false, isNullish: false }],
])('%s', (_name, a, b, expected) => {
  expect(meetKnowledge(a, b)).toEqual(expected);
});

test('the text of knowledge does not depend on the order in which it came', () => {
  const a: [string, Knowledge] = ['a', { isTruthy: true }];
  const b: [string, Knowledge] = ['b', { equals: '1', differs: ['2', '3'] }];
  expect(knowledgeKey(new Map([a, b]))).toBe(knowledgeKey(new Map([b, a])));
  expect(knowledgeKey(new Map([a]))).not.toBe(knowledgeKey(new Map([['a', { isTruthy: false }]])));
  expect(knowledgeKey(new Map([b]))).not.toBe(knowledgeKey(new Map([['b', { equals: '1' }]])));
});
