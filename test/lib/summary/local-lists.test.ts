import * as ts from 'typescript';
import { expect, test } from 'vitest';
import { listAddedTo } from '../../../lib/summary/local-lists.js';
import { nodeAt, parse } from '../../support/parse.js';

test.each([
  ['function f() { const all = []; all.push(x); }', true],
  ['function f() { const all = []; all.unshift(x); }', true],
  ['function f() { const all = [] as string[]; all?.push(x); }', true],
  ["function f() { const all = []; all['push'](x); }", true],
  ['function f() { const all = new Set<string>(); all.add(x); }', true],
  ['function f() { let all = new Array(3); all.push(x); }', true],
  ['const all = []; all.push(x);', true],
  ['const all = []; function f() { all.push(x); }', false],
  ['function f() { const all = []; g(() => { all.push(x); }); }', false],
  ['function f() { let all = []; all.push(x); all = []; }', false],
  ['function f() { const all = list(); all.push(x); }', false],
  ['function f() { const all = new List(); all.push(x); }', false],
  ['function f() { let all; all.push(x); }', false],
  ['function f(all = []) { all.push(x); }', false],
  ['function f() { const [all] = [[]]; all.push(x); }', false],
  ['function f() { const all = []; all.concat(x); }', false],
  ['function f() { const all = []; all.a.push(x); }', false],
  ['function f() { const all = []; push(x); }', false],
  ['function f() { const all = []; new all.push(x); }', false],
  ['function f() { all.push(x); }', false],
])('%s: %s', (code, isList) => {
  const isCall = (node: ts.Node): node is ts.CallExpression | ts.NewExpression =>
    (ts.isCallExpression(node) || ts.isNewExpression(node)) && node.getText().endsWith('(x)');
  expect(listAddedTo(nodeAt(parse(code), isCall))?.text).toBe(isList ? 'all' : undefined);
});
