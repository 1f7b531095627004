import * as ts from 'typescript';
import { expect, test } from 'vitest';
import { analyse } from '../../support/analysis.js';

/** When `f` invokes its parameters, by position, and members of its parameters. */
function invokes(code: string): Readonly<Record<string, string>> {
  const { edges, fn } = analyse({ 'sample.ts': code });
  const found = fn('f');
  return Object.fromEntries(edges.invokingOf(ts.isConstructorDeclaration(found) ? found.parent : found));
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
  ['function f(o: { p(): void }) { o.p(); }', { '0.p': 'now' }],
  ['function f(o: { p?(): void }) { o.p?.(); }', { '0.p': 'now' }],
  ['function f(o: { p: () => void }) { setInterval(() => { o.p(); }, 1); }', { '0.p': 'later' }],
  ['function f(o: { p: () => void }) { setInterval(o.p, 1); }', { '0.p': 'later' }],
  ['function f({ p, n }: { p: () => void; n: number }) { setTimeout(p, n); }', { '0.p': 'later' }],
  ['function f(o: { p: () => void }) { const { p: run } = o; run(); }', { '0.p': 'now' }],
  ['function f(o: { p: () => void }) { g(o); } function g({ p }: { p: () => void }) { p(); }', { '0.p': 'now' }],
  [
    'function f(o: { p: () => void }) { g(() => g2(o)); } function g(q: () => void) { setTimeout(q); } function g2(q: { p: () => void }) { q.p(); }',
    { '0.p': 'later' },
  ],
  ['class f { constructor(o: { p: () => void }) { o.p(); } }', { '0.p': 'now' }],
  [
    'function f(p: () => void) { g({ n: 1, p }); } function g(o: { p: () => void }) { setInterval(o.p, 1); }',
    { 0: 'later' },
  ],
  ['function f(p: () => void) { g({ q: p }); } function g({ q }: { q: () => void }) { q(); }', { 0: 'now' }],
  [
    'function f(o: { p: () => void }) { g({ q: o.p }); } function g({ q }: { q: () => void }) { q(); }',
    { '0.p': 'now' },
  ],
  [
    'function f(p: () => void) { g({ q: () => { p(); } }); } function g(o: { q: () => void }) { setTimeout(o.q, 1); }',
    { 0: 'later' },
  ],
  ['function f(p: () => void) { g({ p }); } function g(o: { p: () => void; q: () => void }) { o.q(); }', {}],
  ['const kept: { p: () => void }[] = []; function f(p: () => void) { kept.push({ p }); }', {}],
  [
    'class B { constructor(o: { p: () => void }) { o.p(); } } class f extends B { constructor(o: { p: () => void }) { super(o); } }',
    { '0.p': 'now' },
  ],
  ['function f(o: { p: number }) { Math.max(o.p); }', {}],
  ['function f(o: { p: () => void }) { return o.p; }', {}],
  ['function f(o: { p: () => void }, n = 1): void { if (n > 0) f(o, n - 1); else o.p(); }', { '0.p': 'now' }],
] as const)('%s', (code, expected) => {
  expect(invokes(code)).toEqual(expected);
});
