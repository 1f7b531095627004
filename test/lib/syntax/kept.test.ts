import * as ts from 'typescript';
import { expect, test } from 'vitest';
import { contains, isWithin } from '../../../lib/syntax/containing.js';
import { isFunctionNode } from '../../../lib/syntax/functions.js';
import { isKeptByDeclaration } from '../../../lib/syntax/kept.js';
import { isSaidNever } from '../../../lib/syntax/never.js';
import { nodeAt, parse } from '../../support/parse.js';

test.each([
  ['export const x = f();', true],
  ['declare const x: unknown; export {};', true],
  ['const x = f();', true],
  ['const x = f(); export {};', false],
  ["import { f } from 'f'; let x = f();", false],
  ['{ using x = f(); }', true],
  ['async () => { await using x = f(); };', true],
  ['{ const x = f(); }', false],
  ['() => { let x = f(); };', false],
  ['for (const x of f()) g();', false],
  ['for (using x of f()) g();', true],
  ['function g(x) {}', false],
])('someone else reads x of %s: %s', (code, isKept) => {
  const isX = (node: ts.Node): node is ts.Identifier => ts.isIdentifier(node) && node.text === 'x';
  expect(isKeptByDeclaration(nodeAt(parse(code), isX))).toBe(isKept);
});

test.each([
  ['const never = new Promise(() => {});', true],
  ['class A { never = new Promise(() => {}); }', true],
  ['const a = { never: new Promise(() => {}) };', true],
  ['function never() { return new Promise(() => {}); }', true],
  ['class Never { wait() { return new Promise(() => {}); } }', true],
  ['/** @neverSettles */ function wait() { return new Promise(() => {}); }', true],
  ['/** @neverSettles */ const wait = new Promise(() => {});', true],
  ['const wait = new Promise(() => {});', false],
  ['function never() { const wait = () => new Promise(() => {}); }', false],
  ['function wait() { return new Promise(() => {}); } const never = wait;', false],
  ['/** Waits. */ function wait() { return new Promise(() => {}); }', false],
  ['new Promise(() => {});', false],
])('%s is said never to settle: %s', (code, isNever) => {
  expect(isSaidNever(nodeAt(parse(code), ts.isNewExpression), /^never$/iu)).toBe(isNever);
});

test('what is closed is neither looked into nor wanted', () => {
  const file = parse('f(() => { g(); });');
  const isG = (node: ts.Node): boolean => ts.isIdentifier(node) && node.text === 'g';
  expect(contains(file, isG)).toBe(true);
  expect(contains(file, isG, isFunctionNode)).toBe(false);
  expect(contains(file, isFunctionNode, isFunctionNode)).toBe(false);
  expect(contains(file, ts.isSourceFile)).toBe(true);
});

test('a node stands within itself and what is around it, in its own file', () => {
  const file = parse('f(a); g(b);');
  const [call, other] = [nodeAt(file, ts.isCallExpression, 'f('), nodeAt(file, ts.isCallExpression, 'g(')];
  const [argument] = call.arguments;
  expect(argument === undefined ? undefined : isWithin(argument, call)).toBe(true);
  expect(isWithin(call, call)).toBe(true);
  expect(isWithin(call, other)).toBe(false);
  expect(isWithin(other, call)).toBe(false);
  expect(argument === undefined ? undefined : isWithin(call, argument)).toBe(false);
  expect(isWithin(call, parse('f(a); g(b);'))).toBe(false);
});
