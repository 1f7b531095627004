import * as ts from 'typescript';
import { expect, test } from 'vitest';
import { calleeOf } from '../../../lib/syntax/expressions.js';
import { ownDeclarationOf } from '../../../lib/syntax/own-declarations.js';
import { parse } from '../../support/parse.js';

/** The text of the declaration of what the last call of some code calls, up to its first brace or equals sign. */
function calledIn(code: string, name?: string): string | undefined {
  let last: ts.CallExpression | undefined;
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) last = node;
    ts.forEachChild(node, visit);
  };
  visit(parse(code, name));
  const declaration = last === undefined ? undefined : ownDeclarationOf(calleeOf(last));
  return declaration?.getText().split(/[={]/u)[0]?.trim();
}

test.each([
  ['function f() {} f();', 'function f()'],
  ['const f = () => 1; f();', 'f'],
  ['function outer(f) { f(); }', 'f'],
  ['class C { m() { this.n(); } n() {} }', 'n()'],
  ["class C { m() { this['n'](); } n() {} }", 'n()'],
  ['class C { m() { list.map(() => this.#n()); } #n() {} }', '#n()'],
  ['class C { n = () => 1; m() { this.n(); } }', 'n'],
  ['class C { static n() {} static m() { this.n(); } }', 'static n()'],
  ['class C { static n() {} m() { this.n(); } }', undefined],
  ['class C { n(): void; n(a?) {} m() { this.n(); } }', undefined],
  ['class C { declare n: () => void; m() { this.n(); } }', undefined],
  ['class C extends B { m() { this.n(); } }', undefined],
  ['class C { n() {} m() { return function () { this.n(); }; } }', undefined],
  ['class C { n() {} m(this: D) { this.n(); } }', undefined],
  ['class C { n() {} m() { return { m() { this.n(); } }; } }', undefined],
  ["import { f } from 'a'; f();", undefined],
  ['const { f } = o; f();', undefined],
  ['declare function f(): void; f();', undefined],
  ['f();', undefined],
])('%s', (code, expected) => {
  expect(calledIn(code)).toBe(expected);
});

test('what JavaScript requires is an import', () => {
  expect(calledIn("const f = require('f'); f();", 'sample.js')).toBeUndefined();
});
