import { describe, expect, test } from 'vitest';
import { effectOfName, isExclusiveName, isSharingName } from '../../../../lib/summary/independence/effect-names.js';

describe('what a name says of an effect', () => {
  test.each([
    ['findUser', 'reads'],
    ['find_user', 'reads'],
    ['find', 'reads'],
    ['findings', undefined],
    ['saveUser', 'changes'],
    ['saved', undefined],
    ['nextPage', 'converses'],
    ['createUser', 'makes'],
    ['creator', undefined],
    ['checkAccess', 'converses'],
    ['getOrThrow', 'converses'],
    ['findOneOrFail', 'converses'],
    ['survey', undefined],
    ['', undefined],
  ])('%s: %s', (name, expected) => {
    expect(effectOfName(name)).toBe(expected);
  });
});

test.each([
  ['tx', 'find', true],
  ['Connection', undefined, true],
  ['importJob', 'load', true],
  ['client', 'query', true],
  ['client', undefined, true],
  ['client', 'getUser', false],
  ['client', 'get', true],
  ['clients', 'query', false],
  ['users', 'query', false],
])('%s, asked to %s, answers one question at a time: %s', (name, question, expected) => {
  expect(isExclusiveName(name, question)).toBe(expected);
});

test.each([
  ['transaction', true],
  ['tx', true],
  ['queryRunner', true],
  ['transactions', false],
  ['options', false],
])('an option %s puts a call into a transaction: %s', (name, expected) => {
  expect(isSharingName(name)).toBe(expected);
});
