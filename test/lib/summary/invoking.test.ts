import { expect, test } from 'vitest';
import { analyse } from '../../support/analysis.js';

/** When `f` invokes its parameters, by position. */
function invokes(code: string): Readonly<Record<number, string>> {
  const { edges, fn } = analyse({ 'sample.ts': code });
  return Object.fromEntries(edges.invokingOf(fn('f')));
}

test.each([
  ['function f(p: () => void) { p(); }', { 0: 'now' }],
  ['function f(a: number, p?: () => void) { p?.(); return a; }', { 1: 'now' }],
  ['function f(p: () => void) { p.call(null); }', { 0: 'now' }],
  ['function f(p: () => void) { (() => p())(); }', { 0: 'now' }],
  ['function f(p: () => void) { [1].forEach(() => p()); }', { 0: 'now' }],
  ['function f(p: (n: number) => void) { [1].forEach(p); }', { 0: 'now' }],
  ['function f(p: () => void) { setTimeout(p, 1); }', { 0: 'later' }],
  ['function f(p: () => void) { setTimeout(() => p(), 1); }', { 0: 'later' }],
  ['function f(p: () => void) { setTimeout(p, 1); p(); }', { 0: 'now' }],
  ['async function f(p: () => void) { p(); }', { 0: 'awaited' }],
  ['function f(p: () => void) { g(p); } function g(q: () => void) { q(); }', { 0: 'now' }],
  ['function f(p: () => void) { g(() => p()); } function g(q: () => void) { q(); }', { 0: 'now' }],
  [
    'function f(p: () => void) { g(() => { h(() => p()); }); } const g = (q: () => void) => q(); const h = g;',
    { 0: 'now' },
  ],
  ['function f(p: () => void, n = 1): void { if (n > 0) f(p, n - 1); else p(); }', { 0: 'now' }],
  ['const kept: (() => void)[] = []; function f(p: () => void) { kept.push(p); }', {}],
  ['function f(p: () => void) { return () => p(); }', {}],
  ['function f(p: string) { return p.length; }', {}],
] as const)('%s', (code, expected) => {
  expect(invokes(code)).toEqual(expected);
});
