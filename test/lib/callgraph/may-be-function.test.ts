import * as ts from 'typescript';
import { expect, test } from 'vitest';
import { mayBeFunction } from '../../../lib/callgraph/may-be-function.js';
import { analyse } from '../../support/analysis.js';
import { nodeAt } from '../../support/parse.js';

test.each([
  ['() => void', true],
  ['(() => void) | undefined', true],
  ['new () => object', true],
  ['any', true],
  ['unknown', true],
  ['Own', true],
  ['string', false],
  ['string | number[]', false],
  ['(() => void)[]', false],
  ['Date', false],
  ['Own2', false],
  ['{ run(): void }', false],
])('a parameter, a member and a read of type %s: %s', (type, isOne) => {
  const code = `type Own = (n: number) => void; interface Own2 { n: number }
    function f(p: ${type}) {} interface I { m: ${type} } declare const i: I; i.m;`;
  const { checker, file } = analyse({ 'sample.ts': `${code}\nexport {};` });
  const sample = file('sample.ts');
  const parts = [
    nodeAt(sample, ts.isParameter, 'p'),
    nodeAt(sample, ts.isPropertySignature, 'm'),
    nodeAt(sample, ts.isPropertyAccessExpression, 'i.m'),
  ];
  expect(parts.map((part) => mayBeFunction(part, checker))).toEqual([isOne, isOne, isOne]);
});

test.each([
  ['function f<T>(p: T) {}', true],
  ['function f(p) {}', true],
  ['function f(p = 1) {}', false],
  ['function f(p = () => 1) {}', true],
])('the parameter of %s: %s', (code, isOne) => {
  const { checker, file } = analyse({ 'sample.ts': `${code}\nexport {};` });
  expect(mayBeFunction(nodeAt(file('sample.ts'), ts.isParameter, 'p'), checker)).toBe(isOne);
});

test.each([
  ['{ p: () => void }', true],
  ['{ p: number }', false],
])('what is taken out of %s: %s', (type, isOne) => {
  const { checker, file } = analyse({ 'sample.ts': `function f({ p }: ${type}) {}\nexport {};` });
  expect(mayBeFunction(nodeAt(file('sample.ts'), ts.isBindingElement, 'p'), checker)).toBe(isOne);
});
