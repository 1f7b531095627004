import * as ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { handedUsesIn, memberOfSlot, slotOf } from '../../../lib/summary/handed-uses.js';
import { analyse, type Analysis } from '../../support/analysis.js';

const DECLARED = 'declare function g(...given: unknown[]): void; declare const o: { g(x: unknown): void };';

function usesIn(code: string): ReturnType<typeof handedUsesIn> {
  const { checker, fn }: Analysis = analyse({ 'sample.ts': `${DECLARED} ${code}\nexport {};` });
  const found = fn('f');
  return handedUsesIn(ts.isConstructorDeclaration(found) ? found.parent : found, checker);
}

describe('where what was handed over is called or handed on', () => {
  test.each<readonly [string, readonly string[]]>([
    ['function f(p: () => void) { p(); }', ['0 p']],
    ['function f(p?: () => void) { p?.(); }', ['0 p']],
    ['function f(p: () => void) { p.call(null); p.apply(null); }', ['0 p', '0 p']],
    ['function f(p: any) { p``; }', ['0 p']],
    ['function f(p: () => void) { g(p); }', ['0 p']],
    ['function f(n: number, p: () => void) { g(n, p); }', ['1 p']],
    ['function f(p: () => void) { g(() => p()); }', ['0 p']],
    ['function f(p: () => void) { p.call; }', []],
    ['function f(p: () => void) { return p; }', []],
    ['function f(p: () => void) { { const p = g; p(); } }', []],
    ['function f(p: { n: number }) { g(p); }', []],
    ['function f(p: string[]) { g(p); }', []],
    ['function f([p]: (() => void)[]) { p(); }', []],
    ['function f(p: { run(): void }) { p.run(); }', ['0.run p.run']],
    ['function f(p: { run(): void }) { g(p.run); }', ['0.run p.run']],
    ['function f(p: { run(): void }) { p!.run.call(p); }', ['0.run p!.run']],
    ['function f(p: { n: number }) { g(p.n); }', []],
    ['function f(p: { run(): void }) { return p.run; }', []],
    ['function f(p: { a: { run(): void } }) { p.a.run(); }', []],
    ["function f(p: { run(): void }) { p['run'](); }", []],
    ['function f(p: { run(): void }) { const { run } = p; run(); }', ['0.run run']],
    ['function f(p: { run(): void }) { const { run: go } = p; g(go); }', ['0.run go']],
    ['function f({ run }: { run(): void }) { run(); g(run); }', ['0.run run', '0.run run']],
    ['function f({ n }: { n: number }) { g(n); }', []],
    ['function f({ ...rest }: { run(): void }) { g(rest); }', []],
    ['function f({ a: { run } }: { a: { run(): void } }) { run(); }', []],
    ['class f { constructor(p: () => void) { p(); } }', ['0 p']],
  ])('%s', (code, expected) => {
    expect(usesIn(code).uses.map(({ slot, value }) => `${slot} ${value.getText()}`)).toEqual(expected);
  });
});

describe('where the object itself is handed on by a plain name', () => {
  test.each<readonly [string, readonly string[]]>([
    ['function f(p: { run(): void }) { g(p); }', ['0 g(p)']],
    ['function f(n: string, p: { run(): void }) { g(p); }', ['1 g(p)']],
    [
      'class B { constructor(p: object) {} } class f extends B { constructor(p: object) { super(p); } }',
      ['0 super(p)'],
    ],
    ['function f(p: { run(): void }) { o.g(p); }', []],
    ['function f(p: string) { g(p); }', []],
    ['function f({ run }: { run(): void }) { g(run); }', []],
    ['function f(p: { run(): void }) { p.run(); }', []],
  ])('%s', (code, expected) => {
    expect(usesIn(code).wholes.map(({ index, value }) => `${String(index)} ${value.parent.getText()}`)).toEqual(
      expected,
    );
  });
});

test('a slot names its argument and member', () => {
  expect(slotOf(2)).toBe('2');
  expect(memberOfSlot(slotOf(2, 'run'), 2)).toBe('run');
  expect(memberOfSlot(slotOf(12, 'run'), 2)).toBeUndefined();
  expect(memberOfSlot(slotOf(2, 'run'), 1)).toBeUndefined();
  expect(memberOfSlot(slotOf(2), 2)).toBeUndefined();
});
