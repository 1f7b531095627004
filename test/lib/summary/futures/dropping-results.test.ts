import { describe, expect, test } from 'vitest';
import { createView } from '../../../../lib/callgraph/program-view.js';
import { dropsResultOf } from '../../../../lib/summary/futures/dropping-results.js';
import { mayBeIgnoring } from '../../../../lib/summary/futures/ignoring-names.js';
import { analyse } from '../../../support/analysis.js';
import { virtualProgram } from '../../../support/virtual-lint.js';

describe('a function that drops what its callback answers', () => {
  test.each([
    ['function each(fn: () => unknown) { fn(); }', true],
    ['function each(fn: () => unknown) { (fn)(); }', true],
    ['function each(fn: () => unknown) { [1].forEach(() => fn()); }', true],
    ['function each(fn: () => unknown) { [1].forEach(() => { fn(); }); }', true],
    ['function each(fn: () => unknown) { return fn(); }', false],
    ['async function each(fn: () => unknown) { await fn(); }', false],
    ['function each(fn: () => unknown) { const answer = fn(); return answer; }', false],
    ['function each(fn: () => unknown) { return [1].map(() => fn()); }', false],
    ['function each(fn: () => unknown) { setTimeout(() => { fn(); }, 1); }', false],
    ['function each(fn: () => unknown) { fn(); kept = fn; } let kept: unknown;', false],
    ['function each(fn: () => unknown) { fn(); fn = () => 1; }', false],
    ['function each(...fn: (() => unknown)[]) { fn(); }', false],
    ['function each(fn: () => unknown) {}', false],
    ['class each { constructor(fn: () => unknown) { fn(); } }', false],
    ['declare function each(fn: () => unknown): void;', false],
  ])('%s %s', (code, expected) => {
    const { edges, call } = analyse({ 'a.ts': `${code} ${code.includes('class') ? 'new ' : ''}each(async () => 1);` });
    expect(dropsResultOf(call(code.includes('class') ? 'new each' : 'each('), 0, edges.dispatch)).toBe(expected);
  });

  test('has a parameter at that place', () => {
    const { edges, call } = analyse({
      'a.ts': 'function each(fn: () => unknown) { fn(); } each(f, g); declare const f: any, g: any;',
    });
    expect(dropsResultOf(call('each('), 0, edges.dispatch)).toBe(true);
    expect(dropsResultOf(call('each('), 1, edges.dispatch)).toBe(false);
  });
});

test.each([
  ['function a(p) { p(); }', ['a']],
  ['function a(p) {}', ['a']],
  ['function a(p) { if (p) return; }', ['a']],
  ['function a(p) { log(p); }', ['a']],
  ['function a(p) { return p; }', []],
  ['function a(p) { kept = p; }', ['a']],
  ['function a(p) { log(p.toSQL()); }', ['a']],
  ['function a(p) { p.run(); }', []],
  ['function a(p) { return [p]; }', []],
  ['function a({ p }) { p(); }', []],
  ['function a() { b(); }', []],
  ['const a = (p) => { p(); };', ['a']],
  ['class C { a(p) { void p; } }', ['a']],
])('names by which a parameter may be dropped: %s', (code, expected) => {
  const view = createView(virtualProgram({ 'names.ts': `${code} export {};` }), () => false);
  expect(['a', 'b', 'p'].filter((name) => mayBeIgnoring(name, view))).toEqual(expected);
});
