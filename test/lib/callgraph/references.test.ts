import * as ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { hasUses, mayBeHandedOver, mayBeReachedIndirectly, referencesTo } from '../../../lib/callgraph/references.js';
import { analyse } from '../../support/analysis.js';
import { nodeAt } from '../../support/parse.js';

/** The calls of `f`, and what it is handed to: `call argument.property`. Undefined when they cannot be followed. */
function usesOf(code: string, name = 'f'): { calls: readonly string[]; handings: readonly string[] } | undefined {
  const { edges, fn } = analyse({ 'sample.ts': `${code}\nexport {};` });
  const found = referencesTo(fn(name), edges.dispatch);
  if (found === undefined) return undefined;
  const handings = [...found.handings].map(
    ({ call, argument, property }) =>
      `${call.getText()} ${String(argument)}${property === undefined ? '' : `.${property}`}`,
  );
  return { calls: [...found.calls].map((call) => call.getText()), handings };
}

describe('calls', () => {
  test.each<readonly [string, readonly string[]]>([
    ['function f() {} f(); f();', ['f()', 'f()']],
    ['function f() {} function g() { f(); }', ['f()']],
    ['function f() {} const g = f; g();', ['g()']],
    ['const f = () => 1; const g = { h: f }; g.h();', ['g.h()']],
    ['class A { f() {} g() { this.f(); } }', ['this.f()']],
    ['function f() {} f.call(null);', ['f.call(null)']],
    ['function f() {} new f();', ['new f()']],
    ['function f() {} f``;', ['f``']],
    ['function f() {} { const f = () => 1; f(); }', []],
    ['class A { f() {} } class B { f() {} } declare const b: B; b.f();', []],
    ['function f() {} g(f); function g(x: unknown) {}', []],
  ])('%s', (code, calls) => {
    expect(usesOf(code)?.calls).toEqual(calls);
  });
});

describe('what it is handed to', () => {
  const g = 'declare function g(...given: unknown[]): void;';
  test.each<readonly [string, readonly string[]]>([
    ['function f() {} g(f);', ['g(f) 0']],
    ['function f() {} g(1, f);', ['g(1, f) 1']],
    ['function f() {} g(f.bind(null));', ['g(f.bind(null)) 0']],
    ['function f() {} g({ a: f });', ['g({ a: f }) 0.a']],
    ['function f() {} g({ f });', ['g({ f }) 0.f']],
    ['function f() {} const h = f; g(h);', ['g(h) 0']],
    ['class A { f() {} h() { g(this.f); } }', ['g(this.f) 0']],
    ["function f() {} g({ 'a': f });", []],
    ['function f() {} g({ a: { b: f } });', []],
    ['function f() {} g([f]);', []],
    ['function f() {} g(() => f());', []],
    ['function f() {} { const f = 1; g(f); }', []],
    ['function f() {} f();', []],
  ])('%s', (code, handings) => {
    expect(usesOf(`${g} ${code}`)?.handings).toEqual(handings);
  });
});

test('a function without a name is not followed', () => {
  const { edges, file } = analyse({ 'sample.ts': 'setTimeout(function () {}); export {};' });
  const nameless = nodeAt(file('sample.ts'), ts.isFunctionExpression);
  expect(referencesTo(nameless, edges.dispatch)).toBeUndefined();
  expect(mayBeHandedOver(nameless, edges.dispatch)).toBe(false);
});

test('a function with too many uses is not followed', () => {
  const code = (count: number): string => `function f() {} ${'f(); '.repeat(count)}`;
  expect(usesOf(code(120))?.calls).toHaveLength(120);
  expect(usesOf(code(121))).toBeUndefined();
});

test('of a function with too many names only its own is followed', () => {
  const code = (count: number): string =>
    `function f() {} f(); ${Array.from({ length: count }, (_, at) => `const g${String(at)} = f; g${String(at)}();`).join(' ')}`;
  expect(usesOf(code(7))?.calls).toHaveLength(8);
  expect(usesOf(code(8))?.calls).toEqual(['f()']);
});

test.each([
  ['function f() {} g(f);', true],
  ['function f() {} const h = f; g({ h });', true],
  ['function f() {} g(() => f());', false],
  ['function f() {} f();', false],
])('may be handed over, %s: %s', (code, isHanded) => {
  const { edges, fn } = analyse({ 'sample.ts': `declare function g(...given: unknown[]): void; ${code}` });
  expect(mayBeHandedOver(fn('f'), edges.dispatch)).toBe(isHanded);
});

test.each([
  ['function f() {}', false],
  ['class A { f() {} }', false],
  ['class A implements I { f() {} }', true],
  ['class A extends B { f() {} }', true],
  ['class A extends B { static f() {} }', false],
  ['declare class B { f(): void } class A extends B { f() {} }', true],
  ['declare class B { g(): void } class A extends B { f() {} }', false],
  ['interface I { f?(): void } interface J { g(): void } class A implements J, I { f() {} g() {} }', true],
  ['const a = { f() {} };', true],
  ['const a = { f: () => {} };', false],
])('may be reached indirectly, %s: %s', (code, isReached) => {
  const { edges, fn } = analyse({ 'sample.ts': code });
  expect(mayBeReachedIndirectly(fn('f'), edges.dispatch.view.checker)).toBe(isReached);
});

test.each([
  ['function f() {}', false],
  ['function f() {} f();', true],
  ['function f() {} setTimeout(f);', true],
])('is used at all, %s: %s', (code, isUsed) => {
  const { edges, fn } = analyse({ 'sample.ts': `${code}\nexport {};` });
  const found = referencesTo(fn('f'), edges.dispatch);
  expect(found === undefined ? undefined : hasUses(found)).toBe(isUsed);
});
