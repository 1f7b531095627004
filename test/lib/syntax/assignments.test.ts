import * as ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { isTarget, isWriting, writesOf } from '../../../lib/syntax/assignments.js';
import { nodeAt, parse } from '../../support/parse.js';

/** What the first statement writes, outermost node first: `target` or `target <- value`. */
function writesIn(code: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    for (const { target, value } of writesOf(node))
      found.push(target.getText() + (value === undefined ? '' : ` <- ${value.getText()}`));
    ts.forEachChild(node, visit);
  };
  visit(parse(code));
  return found;
}

describe('places that are given another value', () => {
  test.each<readonly [string, readonly string[]]>([
    ['a = f();', ['a <- f()']],
    ['(a as any) = f();', ['a <- f()']],
    ['a.b = f();', ['a.b <- f()']],
    ['a[0] = f();', ['a[0] <- f()']],
    ['a += 1;', ['a']],
    ['a ??= f();', ['a']],
    ['a >>>= 1;', ['a']],
    ['a ^= 1;', ['a']],
    ['a++;', ['a']],
    ['--a.b;', ['a.b']],
    ['delete a.b;', ['a.b']],
    ['a = b = c;', ['a <- b = c', 'b <- c']],
    ['[a, , b.c, ...d] = e;', ['a', 'b.c', 'd']],
    ['[a = 1] = e;', ['a', 'a <- 1']],
    ['[[a], { b }] = e;', ['a', 'b']],
    ['({ a, b: c, d: [e], ...f } = g);', ['a', 'c', 'e', 'f']],
    ['for (a of b) f();', ['a']],
    ['for ([a, b] of c) f();', ['a', 'b']],
    ['for (a.b in c) f();', ['a.b']],
    ['for (const a of b) f();', []],
    ['let a = 1;', []],
    ['a === b;', []],
    ['a + b;', []],
    ['-a;', []],
    ['!a;', []],
    ['f(a);', []],
  ])('%s', (code, expected) => {
    expect(writesIn(code)).toEqual(expected);
  });
});

test('whether a node writes is asked of the node itself', () => {
  const file = parse('f(a = 1);');
  expect(isWriting(nodeAt(file, ts.isCallExpression))).toBe(false);
  expect(isWriting(nodeAt(file, ts.isBinaryExpression))).toBe(true);
});

test.each([
  ['x = 1;', true],
  ['x ||= 1;', true],
  ['x++;', true],
  ['(x!) = 1;', true],
  ['[x] = a;', true],
  ['[...x] = a;', true],
  ['[[x]] = a;', true],
  ['[(x)] = a;', true],
  ['[x = 1] = a;', true],
  ['({ x } = a);', true],
  ['({ a: x } = a);', true],
  ['({ ...x } = a);', true],
  ['for (x of a) f();', true],
  ['for (x in a) f();', true],
  ['for ([x] of a) f();', true],
  ['a = x;', false],
  ['a = [x];', false],
  ['[x].length = 1;', false],
  ['x.y = 1;', false],
  ['x[0] = 1;', false],
  ['[a = x] = b;', false],
  ['f({ x });', false],
  ['({ [x]: a } = b);', false],
  ['for (a of x) f();', false],
  ['x === 1;', false],
  ['-x;', false],
])('the name x is written in %s: %s', (code, isOne) => {
  const isX = (node: ts.Node): node is ts.Identifier => ts.isIdentifier(node) && node.text === 'x';
  expect(isTarget(nodeAt(parse(code), isX))).toBe(isOne);
});
