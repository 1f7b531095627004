import * as ts from 'typescript';
import { describe, expect, test } from 'vitest';
import type { Carrier } from '../../../../lib/summary/obligations/obligation.js';
import {
  calleeText,
  isClone,
  isDeclaredIn,
  isFilling,
  isIdle,
  isWake,
  localListOf,
  madeHere,
  memberOf,
} from '../../../../lib/summary/obligations/positions.js';
import { nodeAt, parse } from '../../../support/parse.js';

const responder: Carrier = { kind: 'responder', members: new Set(['end', 'json']) };

test.each<readonly [Carrier, string, string | undefined]>([
  [{ kind: 'deferred' }, 'resolve', 'function'],
  [{ kind: 'deferred' }, 'reject', 'function'],
  [{ kind: 'deferred' }, 'promise', undefined],
  [{ kind: 'context' }, 'waker', 'waker'],
  [{ kind: 'waker' }, 'wake', 'function'],
  [{ kind: 'waker' }, 'clone', undefined],
  [{ kind: 'holder' }, 'anything', 'holder'],
  [responder, 'json', 'function'],
  [responder, 'socket', 'responder'],
  [responder, 'statusCode', undefined],
  [{ kind: 'function' }, 'call', undefined],
])('of a %o the member %s is %s', (carrier, member, expected) => {
  expect(memberOf(carrier, member)?.kind).toBe(expected);
});

test.each([
  ['wake', true],
  ['wakeByRef', true],
  ['notify', true],
  ['wakeAll', false],
  ['rewake', false],
])('%s wakes: %s', (name, expected) => {
  expect(isWake(name)).toBe(expected);
});

test.each([
  ['clone', true],
  ['getWaker', true],
  ['cloned', false],
])('%s answers the waker: %s', (name, expected) => {
  expect(isClone(name)).toBe(expected);
});

test.each([
  ['push', true],
  ['set', true],
  ['pop', false],
  ['pushAll', false],
])('%s fills: %s', (name, expected) => {
  expect(isFilling(name)).toBe(expected);
});

describe('a position in which a value is only looked at', () => {
  test.each([
    ['v;', true],
    ['void v;', true],
    ['typeof v;', true],
    ['!v;', true],
    ['await v;', true],
    ['if (v) f();', true],
    ['while (v) f();', true],
    ['do f(); while (v);', true],
    ['for (; v; ) f();', true],
    ['for (v; ; ) f();', false],
    ['for (;;v) f();', false],
    ['switch (v) {}', true],
    ['switch (x) { case v: }', true],
    ['`${v}`;', true],
    ['console.log(v);', true],
    ['f(v);', false],
    ['v();', false],
    ['x[v];', true],
    ['v[x];', false],
    ['x = v;', false],
    ['[v];', false],
    ['({ v });', false],
    ['function f() { return v; }', false],
  ])('%s %s', (code, expected) => {
    const value = nodeAt(parse(code), (node): node is ts.Identifier => ts.isIdentifier(node) && node.text === 'v');
    expect(isIdle(value.parent, value)).toBe(expected);
  });
});

const declared = (code: string): ts.Identifier =>
  nodeAt(parse(code), (node): node is ts.Identifier => ts.isIdentifier(node) && node.text === 'v');

test.each([
  ['const v = {};', true],
  ['const v = [];', true],
  ['const v = new Map();', true],
  ['const v = make();', false],
  ['let v;', false],
  ['function f(v) {}', false],
])('%s makes an object of its own: %s', (code, expected) => {
  expect(madeHere(declared(code))).toBe(expected);
});

describe('the local list that a call fills', () => {
  test.each([
    ['function f(r) { const list = []; list.push(r); }', 'list'],
    ['function f(r) { const all = new Set(); all.add(r); }', 'all'],
    ['function f(r) { const all = new Map<string, () => void>(); all.set("", r); }', 'all'],
    ['function f(r) { const all = new Queue(); all.add(r); }', undefined],
    ['function f(r) { const list = []; list.concat(r); }', undefined],
    ['const list = []; function f(r) { list.push(r); }', undefined],
    ['function f(r, list) { list.push(r); }', undefined],
    ['function f(r) { this.list.push(r); }', undefined],
    ['function f(r) { push(r); }', undefined],
  ])('%s %s', (code, expected) => {
    const file = parse(code);
    const root = nodeAt(file, ts.isFunctionDeclaration);
    const call = nodeAt(root, (node): node is ts.CallExpression => ts.isCallExpression(node));
    expect(localListOf(call, root)?.text).toBe(expected);
    expect(calleeText(call)).toMatch(/^(?:push|add|set|concat)$/u);
  });
});

test('a name is declared in what is around it, in its own file', () => {
  const file = parse('function f() { const v = 1; } function g() {}');
  const v = nodeAt(file, (node): node is ts.Identifier => ts.isIdentifier(node) && node.text === 'v');
  expect(isDeclaredIn(v, nodeAt(file, ts.isFunctionDeclaration, 'function f'))).toBe(true);
  expect(isDeclaredIn(v, nodeAt(file, ts.isFunctionDeclaration, 'function g'))).toBe(false);
  expect(isDeclaredIn(v, parse('function f() { const v = 1; } function g() {}', 'other.ts'))).toBe(false);
});
