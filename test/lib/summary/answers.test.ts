import { expect, test } from 'vitest';
import { answersData, answersValue, answersYesOrNo } from '../../../lib/summary/answers.js';
import { isFunctionNode } from '../../../lib/syntax/functions.js';
import { nodeAt, parse } from '../../support/parse.js';

test.each([
  ['(done) => { return 1; }', true],
  ['(done) => { return load().then(save); }', true],
  ['(done) => { if (x) return load.now(); done(); }', true],
  ['(done) => { return load(); }', true],
  ['(done) => { const next = once(done); return next(); }', false],
  ['(done) => load(done)', true],
  ['async (done) => { done(); }', true],
  ['(done) => { return done(); }', false],
  ['(done) => { return (done)(); }', false],
  ['(done) => { return; }', false],
  ['(done) => { done(); }', false],
  ['(done) => { load(() => { return 1; }); }', false],
])('%s answers a value: %s', (code, isValue) => {
  expect(answersValue(nodeAt(parse(`f = ${code};`), isFunctionNode))).toBe(isValue);
});

test.each([
  ['() => { return true; }', true],
  ['() => { if (x) return false; use(); }', true],
  ['() => true', true],
  ['() => { return (false); }', true],
  ['() => { return isOn; }', false],
  ['() => { return 0; }', false],
  ['() => { return; }', false],
  ['() => { use(() => { return true; }); }', false],
  ['() => use(true)', false],
])('%s answers yes or no: %s', (code, isYesOrNo) => {
  expect(answersYesOrNo(nodeAt(parse(`f = ${code};`), isFunctionNode))).toBe(isYesOrNo);
});

test.each([
  ['() => ({ a: 1 })', true],
  ['() => { return x ? [1] : y; }', true],
  ['() => { if (x) return true; use(); }', true],
  ['() => { return next(); }', false],
  ['() => { return; }', false],
  ['() => { use({ a: 1 }); }', false],
])('%s answers data: %s', (code, isData) => {
  expect(answersData(nodeAt(parse(`f = ${code};`), isFunctionNode))).toBe(isData);
});
