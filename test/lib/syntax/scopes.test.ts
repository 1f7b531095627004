import * as ts from 'typescript';
import { expect, test } from 'vitest';
import { isScope, namesOf } from '../../../lib/syntax/scopes.js';
import { nodeAt, parse } from '../../support/parse.js';

test.each<readonly [string, readonly string[]]>([
  ['let a; const b = 1, [c, { d: e }] = f; var g;', ['a', 'b', 'c', 'e', 'g']],
  ['function a() {} class B {} enum C {} namespace D {}', ['B', 'C', 'D', 'a']],
  ["import a, { b as c } from 'x'; import * as d from 'y'; import e = require('z');", ['a', 'c', 'd', 'e']],
  ['{ let a; var b; } if (x) { for (var c of y) { var d; } }', ['b', 'c', 'd']],
  ['function f(p) { var a; } (() => { var b; }); class C { static { var c; } }', ['C', 'f']],
  ['a = 1; a: for (;;) break a;', []],
  ['type A = 1; interface B {}', []],
])('a file declares, %s', (code, expected) => {
  expect([...namesOf(parse(code)).keys()].sort()).toEqual(expected);
});

test.each<readonly [string, readonly string[], (node: ts.Node) => node is ts.Node]>([
  ['function f(a, { b }, ...c) { var d; let e; { var g; } }', ['a', 'b', 'c', 'd', 'g'], ts.isFunctionDeclaration],
  ['x = function f(a) {};', ['a', 'f'], ts.isFunctionExpression],
  ['x = (a) => a;', ['a'], ts.isArrowFunction],
  ['{ let a; var b; function c() {} }', ['a', 'c'], ts.isBlock],
  ['class A { static { var a; let b; } }', ['a', 'b'], ts.isBlock],
  ['switch (x) { case 1: let a; default: class B {} }', ['B', 'a'], ts.isCaseBlock],
  ['try {} catch ({ a }) {}', ['a'], ts.isCatchClause],
  ['try {} catch {}', [], ts.isCatchClause],
  ['for (let a = 0, b = 1; ; ) {}', ['a', 'b'], ts.isForStatement],
  ['for (var a = 0; ; ) {}', [], ts.isForStatement],
  ['for (const [a] of b) {}', ['a'], ts.isForOfStatement],
  ['for (a in b) {}', [], ts.isForInStatement],
  ['x = class A {};', ['A'], ts.isClassExpression],
  ['x = class {};', [], ts.isClassExpression],
])('%s', (code, expected, isWanted) => {
  const scope = nodeAt(parse(code), isWanted);
  expect(isScope(scope)).toBe(true);
  expect([...namesOf(scope).keys()].sort()).toEqual(expected);
});

test('of several declarations of a name, the last', () => {
  const file = parse('var a = 1; var a = 2;');
  expect(namesOf(file).get('a')?.parent.getText()).toBe('a = 2');
});

test('a class declaration, a condition and a call declare nothing for themselves', () => {
  const file = parse('class A {} if (x) f();');
  expect(isScope(nodeAt(file, ts.isClassDeclaration))).toBe(false);
  expect(isScope(nodeAt(file, ts.isIfStatement))).toBe(false);
  expect(isScope(nodeAt(file, ts.isCallExpression))).toBe(false);
});
