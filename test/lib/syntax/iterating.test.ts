import * as ts from 'typescript';
import { expect, test } from 'vitest';
import { iteratingIn, makerOfIterated } from '../../../lib/syntax/iterating.js';
import { nodeAt, parse } from '../../support/parse.js';

test.each([
  { code: 'for (const x of A) f(...A);', found: ['for (const x of A) f(...A);', '...A'] },
  { code: 'function* g() { yield A; yield* A; }', found: ['yield* A'] },
  { code: 'async () => { for await (const x of A); };', found: [] },
  { code: 'f({ ...A });', found: [] },
  { code: 'for (const x of B);', found: [] },
])('$code', ({ code, found }) => {
  expect(iteratingIn(parse(code), 'A').map((each) => each.getText())).toEqual(found);
});

test.each([
  { code: 'class A { *[Symbol.iterator]() {} }', maker: 'A' },
  { code: 'const a = class { [Symbol.iterator]() {} };', maker: 'a' },
  { code: 'const a = { *[Symbol.iterator]() {} };', maker: 'a' },
  { code: 'function a() { return { *[Symbol.iterator]() {} }; }', maker: 'a' },
  { code: 'class A { async *[Symbol.asyncIterator]() {} }', maker: undefined },
  { code: 'class A { iterator() {} }', maker: undefined },
])('what is iterated is made by $maker: $code', ({ code, maker }) => {
  const method = nodeAt(parse(code), ts.isMethodDeclaration);
  expect(makerOfIterated(method as ts.MethodDeclaration & { body: ts.Block })).toBe(maker);
});
