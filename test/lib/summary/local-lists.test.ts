import * as ts from 'typescript';
import { expect, test } from 'vitest';
import { listAddedTo, mapAddedTo } from '../../../lib/summary/local-lists.js';
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
  ['function f() { const all = new Set(); return all.add(x); }', false],
  ['function f() { const all = new Map(); all.set(x); }', false],
])('%s: %s', (code, isList) => {
  expect(listAddedTo(nodeAt(parse(code), isCall))?.text).toBe(isList ? 'all' : undefined);
});

test.each([
  ['function f() { const all = new Map<string, X>(); all.set(k, x); }', true],
  ['function f() { const all = new Map(); use(all.set(k, x)); }', false],
  ['function f() { const all = new Map(); all.add(k, x); }', false],
  ['function f() { const all = new Set(); all.set(k, x); }', false],
  ['const all = new Map(); function f() { all.set(k, x); }', false],
  ['function f() { const all = mapOf(); all.set(k, x); }', false],
])('a map: %s: %s', (code, isMap) => {
  expect(mapAddedTo(nodeAt(parse(code), isCall))?.text).toBe(isMap ? 'all' : undefined);
});

function isCall(node: ts.Node): node is ts.CallExpression | ts.NewExpression {
  return (ts.isCallExpression(node) || ts.isNewExpression(node)) && node.getText().endsWith('x)');
}
