import { expect, test } from 'vitest';
import { wrappedBy } from '../../../lib/callgraph/wrapping.js';
import { analyse } from '../../support/analysis.js';

const TIMED =
  'function timed(label: string, fn: any) { return (...given: any[]) => { start(label); return fn(...given); }; }';

test.each<readonly [string, readonly string[]]>([
  [`${TIMED} const go = timed('a', read); go();`, ['read by fn(...given)']],
  [`${TIMED} timed('a', read)();`, ['read by fn(...given)']],
  [`${TIMED} class A { go = timed('a', read); run() { this.go(); } }`, ['read by fn(...given)']],
  [`${TIMED} const all = { go: timed('a', read) }; all.go();`, ['read by fn(...given)']],
  ['const w = (fn: any) => () => fn(); const go = w(read); go();', ['read by fn()']],
  ['const w = (fn: any) => () => fn.call(null); const go = w(read); go();', ['read by fn.call(null)']],
  ['const w = (fn: any) => () => fn.apply(null, []); const go = w(read); go();', ['read by fn.apply(null, [])']],
  ['const w = (fn: any) => function inner() { fn(); }; const go = w(read); go();', ['read by fn()']],
  ['const w = (fn: any) => { const inner = () => fn(); return inner; }; const go = w(read); go();', ['read by fn()']],
  [
    'const w = (a: any, b: any) => () => { a(); b(); }; const go = w(read, save); go();',
    ['read by a()', 'save by b()'],
  ],
  ['const w = (fn: any) => () => fn(); const go = w(w(read)); go();', ['w(read) by fn()', 'read by fn()']],
  [
    'const w = (fn: any) => () => fn(); const once = w(read); const go = w(once); go();',
    ['once by fn()', 'read by fn()'],
  ],
  ['const w = (fn: any) => () => fn; const go = w(read); go();', []],
  ['const w = (fn: any) => () => fn.save(); const go = w(read); go();', []],
  ['const w = (fn: any) => () => { const fn = save; fn(); }; const go = w(read); go();', []],
  ['const w = (fn: any) => { fn(); return () => 1; }; const go = w(read); go();', []],
  ['const w = (fn: any) => () => { later(() => fn()); }; const go = w(read); go();', []],
  ['const w = (fn?: any) => () => fn(); const go = w(); go();', []],
  ['const w = (n: number, fn?: any) => () => fn(); const go = w(1); go();', []],
  ['const w = (fn: any) => outer; const outer = () => 1; const go = w(read); go();', []],
  ['declare function w(fn: any): () => void; const go = w(read); go();', []],
  ['const w = Math.random() > 1 ? (f: any) => () => f() : (g: any) => () => g(); const go = w(read); go();', []],
  ['class w { constructor(readonly fn: any) {} } const go: any = new w(read); go();', []],
  ['const go = read; go();', []],
  ['const w = (fn: any) => () => fn(); const go: any = w(read); new go();', []],
])('%s', (code, expected) => {
  const own = 'declare const read: any, save: any, start: any, later: any;';
  const { edges, call } = analyse({ 'sample.ts': `${own} ${code}\nexport {};` });
  const text = /(?:timed\('a', read\)\(\)|(?:this\.|all\.|new )?go\(\));/u.exec(code)?.[0].slice(0, -1) ?? '';
  const found = wrappedBy(call(text), edges.dispatch);
  expect(found.map(({ given, innerCall }) => `${given.getText()} by ${innerCall.getText()}`)).toEqual(expected);
});

test('closures around closures are looked through as far as four', () => {
  const code = 'declare const read: any; const w = (fn: any) => () => fn(); const go = w(w(w(w(w(read))))); go();';
  const { edges, call } = analyse({ 'sample.ts': `${code}\nexport {};` });
  expect(wrappedBy(call('go()'), edges.dispatch)).toHaveLength(4);
});
