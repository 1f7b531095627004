import { describe, expect, test } from 'vitest';
import { printGraph } from '../../../lib/cfg/print.js';
import { graphOf } from '../../support/graphs.js';

/** The lines of a printed graph, without ends that say nothing. */
function linesOf(source: string): readonly string[] {
  return printGraph(graphOf(source))
    .split('\n')
    .filter((line) => line !== 'exit:' && line !== 'thrown:');
}

describe('statements that take no part in a loop', () => {
  test.each<readonly [string, readonly string[]]>([
    ['if (a) b(); else c();', ['0: a; → 4 if a, → 5 unless a', '3: → exit', '4: b(); → 3', '5: c(); → 3']],
    [
      'if (a) b(); else if (c) d(); e();',
      [
        '0: a; → 4 if a, → 5 unless a',
        '3: e(); → exit',
        '4: b(); → 3',
        '5: c; → 6 if c, → 7 unless c',
        '6: d(); → 3',
        '7: → 3',
      ],
    ],
    ['function f() { return; }', ['0: return;; → exit return']],
    ['function f() { return a; b(); }', ['0: return a;; → exit return']],
    ['function f() { throw a; }', ['0: throw a;; → thrown throw throw a;']],
    ['x: { a(); break x; } b();', ['0: a(); → 3', '3: b(); → exit']],
    ['x: { for (;;) { break x; } } b();', ['0: → 4', '3: b(); → exit', '4: → 5', '5: → 3']],
    ['x: if (a) break x; b();', ['0: a; → 5 if a, → 6 unless a', '3: b(); → exit', '4: → 3', '5: → 3', '6: → 4']],
    [
      'x: y: for (;;) { if (a) continue x; if (b) break y; }',
      [
        '0: → 3',
        '3: → 4',
        '4: a; → 8 if a, → 9 unless a',
        '5: → 3',
        '6: → exit',
        '7: b; → 12 if b, → 13 unless b',
        '8: → 5',
        '9: → 7',
        '11: → 5',
        '12: → 6',
        '13: → 11',
      ],
    ],
    ['break; a();', ['0:']],
    ['with (a) b();', ['0: a; b(); → exit']],
    [
      'class A extends b { [c()] = d(); static { e(); } }',
      ['0: b; c(); class A extends b { [c()] = d(); static…; → exit'],
    ],
    ['class A { @b() m(@c() p) {} }', ['0: b(); c(); class A { @b() m(@c() p) {} }; → exit']],
    ['@a() class A {}', ['0: a(); @a() class A {}; → exit']],
    ['export default a();', ['0: a(); → exit']],
    ['export = a;', ['0: a; → exit']],
    ['; type T = 1;', ['0: ;; type T = 1;; → exit']],
    ['debugger;', ['0: debugger;; → exit']],
  ])('%s', (source, expected) => {
    expect(linesOf(source)).toEqual(expected);
  });
});

describe('loops', () => {
  test.each<readonly [string, readonly string[]]>([
    ['while (a) b();', ['0: → 3', '3: a; → 4 if a, → 5 unless a', '4: b(); → 3', '5: → exit']],
    ['while (true) a();', ['0: → 3', '3: true; → 4', '4: a(); → 3']],
    ['while (false) a();', ['0: → 3', '3: false; → 5', '5: → exit']],
    ['while (1) a();', ['0: → 3', '3: 1; → 4', '4: a(); → 3']],
    ['while (0) a();', ['0: → 3', '3: 0; → 5', '5: → exit']],
    ["while ('') a();", ['0: → 3', "3: ''; → 5", '5: → exit']],
    ["while ('x') a();", ['0: → 3', "3: 'x'; → 4", '4: a(); → 3']],
    ['while (null) a();', ['0: → 3', '3: null; → 5', '5: → exit']],
    [
      'while (a && b) c();',
      ['0: → 3', '3: a; → 6 if a, → 5 unless a', '4: c(); → 3', '5: → exit', '6: b; → 4 if b, → 5 unless b'],
    ],
    ['do a(); while (b);', ['0: → 3', '3: a(); → 4', '4: b; → 3 if b, → 5 unless b', '5: → exit']],
    ['do a(); while (false);', ['0: → 3', '3: a(); → 4', '4: false; → 5', '5: → exit']],
    [
      'do { if (a) continue; b(); } while (c);',
      [
        '0: → 3',
        '3: a; → 7 if a, → 8 unless a',
        '4: c; → 3 if c, → 5 unless c',
        '5: → exit',
        '6: b(); → 4',
        '7: → 4',
        '8: → 6',
      ],
    ],
    [
      'for (let i = 0; i < n; i++) a(i);',
      ['0: i = 0; → 3', '3: i < n; → 4 if i < n, → 6 unless i < n', '4: a(i); → 5', '5: i++; → 3', '6: → exit'],
    ],
    ['for (i = 0; ; ) a();', ['0: i = 0; → 3', '3: → 4', '4: a(); → 5', '5: → 3']],
    [
      'for (;;) { if (a) break; }',
      ['0: → 3', '3: → 4', '4: a; → 8 if a, → 9 unless a', '5: → 3', '6: → exit', '7: → 5', '8: → 6', '9: → 7'],
    ],
    [
      'for (;; b()) { if (a) continue; c(); }',
      ['0: → 3', '3: → 4', '4: a; → 8 if a, → 9 unless a', '5: b(); → 3', '7: c(); → 5', '8: → 5', '9: → 7'],
    ],
    ['for (const k in o) a(k);', ['0: o; → 3', '3: → 4 each o, → 5 done o', '4: k; a(k); → 3', '5: → exit']],
    ['for (x.y of z) a();', ['0: z; → 3', '3: → 4 each z, → 5 done z', '4: x.y; a(); → 3', '5: → exit']],
    [
      'for ([x = a()] of z) b();',
      ['0: z; → 3', '3: → 4 each z, → 5 done z', '4: → 7, → 6', '5: → exit', '6: a(); → 7', '7: [x = a()]; b(); → 3'],
    ],
    [
      'for await (const x of xs) a(x);',
      [
        '0: xs; → 3',
        '3: → 6 suspend for await (const x of xs) a(x);',
        '4: x; a(x); → 3',
        '5: → exit',
        '6: → 4 each xs, → 5 done xs',
      ],
    ],
    [
      'for (using x of xs) a(x);',
      [
        '0: xs; → 3',
        '3: → 4 each xs, → 5 done xs',
        '4: x; a; x; → 7 throw a(x), → 8',
        '5: → exit',
        '6: → 3',
        '7: using x; → thrown',
        '8: a(x); → 9',
        '9: using x; → 6',
      ],
    ],
    [
      'for (using x = a(); b; ) c();',
      [
        '0: x = a(); → 4',
        '3: → exit',
        '4: b; → 5 if b, → 7 unless b',
        '5: c; → 8 throw c(), → 9',
        '6: → 4',
        '7: → 10',
        '8: using x = a(); → thrown',
        '9: c(); → 6',
        '10: using x = a(); → 3',
      ],
    ],
    [
      'for (const x of xs) { if (x) break; a(); } b();',
      [
        '0: xs; → 3',
        '3: → 4 each xs, → 5 done xs',
        '4: x; x; → 7 if x, → 8 unless x',
        '5: b(); → exit',
        '6: a(); → 3',
        '7: → 5',
        '8: → 6',
      ],
    ],
  ])('%s', (source, expected) => {
    expect(linesOf(source)).toEqual(expected);
  });
});

describe('switch', () => {
  test.each<readonly [string, readonly string[]]>([
    ['switch (a) {}', ['0: a; → 3', '3: → exit']],
    ['switch (a) { case 1: b(); }', ['0: a; 1; → 4 case 1, → 5 other 1', '3: → exit', '4: b(); → 3', '5: → 3']],
    [
      'switch (a) { default: b(); case 1: c(); }',
      ['0: a; 1; → 5 case 1, → 6 other 1', '3: → exit', '4: b(); → 5', '5: c(); → 3', '6: → 4'],
    ],
    [
      'switch (a) { case 1: case 2: b(); break; case c(): d(); }',
      [
        '0: a; 1; → 4 case 1, → 7 other 1',
        '3: → exit',
        '4: → 5',
        '5: b(); → 3',
        '6: d(); → 3',
        '7: 2; → 5 case 2, → 8 other 2',
        '8: c(); → 6 case c(), → 9 other c()',
        '9: → 3',
      ],
    ],
    ['x: switch (a) { case 1: break x; }', ['0: a; 1; → 4 case 1, → 5 other 1', '3: → exit', '4: → 3', '5: → 3']],
    [
      'for (;;) { switch (a) { case 1: continue; case 2: break; } b(); }',
      [
        '0: → 3',
        '3: → 4',
        '4: a; 1; → 8 case 1, → 10 other 1',
        '5: → 3',
        '7: b(); → 5',
        '8: → 5',
        '9: → 7',
        '10: 2; → 9 case 2, → 11 other 2',
        '11: → 7',
      ],
    ],
    [
      'switch (true) { case a > 1: b(); }',
      ['0: true; a > 1; → 4 case a > 1, → 5 other a > 1', '3: → exit', '4: b(); → 3', '5: → 3'],
    ],
  ])('%s', (source, expected) => {
    expect(linesOf(source)).toEqual(expected);
  });
});

describe('try, catch and finally', () => {
  test.each<readonly [string, readonly string[]]>([
    [
      'try { a(); } catch { b(); } c();',
      ['0: → 3 throw a, → 5', '3: b(); → 4', '4: c(); → exit', '5: a; → 3 throw a(), → 6', '6: a(); → 4'],
    ],
    ['try { a; } catch { b(); }', ['0: → 3 throw a, → 5', '3: b(); → 4', '4: → exit', '5: a; → 4']],
    ['try {} catch { b(); }', ['0: → 3 throw, → 4', '3: b(); → 4', '4: → exit']],
    [
      'try { a(); b(); } finally { c(); } d();',
      [
        '0: a; → 4 throw a(), → 5',
        '3: d(); → exit',
        '4: c(); → thrown',
        '5: a(); b; → 4 throw b(), → 6',
        '6: b(); → 7',
        '7: c(); → 3',
      ],
    ],
    [
      'try { throw a; } catch (e) { b(e); }',
      ['0: → 3 throw a, → 5', '3: b(e); → 4', '4: → exit', '5: throw a;; → 3 throw throw a;'],
    ],
    ['try { throw a; } finally { b(); }', ['0: throw a;; → 4 throw throw a;', '4: b(); → thrown']],
    [
      'try { a(); } catch ({ m = b() }) { c(); }',
      [
        '0: → 3 throw a, → 5',
        '3: → 8, → 7',
        '4: → exit',
        '5: a; → 3 throw a(), → 6',
        '6: a(); → 4',
        '7: b(); → 8',
        '8: c(); → 4',
      ],
    ],
    [
      'try { try { a(); } catch { throw b; } } catch { c(); }',
      [
        '0: → 5 throw a, → 7',
        '3: c(); → 4',
        '4: → exit',
        '5: → 3 throw b, → 9',
        '6: → 4',
        '7: a; → 5 throw a(), → 8',
        '8: a(); → 6',
        '9: throw b;; → 3 throw throw b;',
      ],
    ],
    [
      'try { try { a(); } finally { b(); } } catch { c(); }',
      [
        '0: a; → 6 throw a(), → 9',
        '3: c(); → 4',
        '4: → exit',
        '5: → 4',
        '6: → 3 throw b, → 7',
        '7: b; → 3 throw b(), → 8',
        '8: b(); → 3',
        '9: a(); → 10',
        '10: b; → 3 throw b(), → 11',
        '11: b(); → 5',
      ],
    ],
    [
      'function f() { try { return 1; } finally { return a(); } }',
      ['0: return 1;; → 4 return', '4: return a();; → exit return'],
    ],
    [
      'for (const x of xs) { try { if (x) continue; break; } finally { a(); } }',
      [
        '0: xs; → 3',
        '3: → 4 each xs, → 5 done xs',
        '4: x; x; → 8 if x, → 9 unless x',
        '5: → exit',
        '7: → 12',
        '8: → 10',
        '9: → 7',
        '10: a(); → 3',
        '12: a(); → 5',
      ],
    ],
    [
      'async function f() { try { await a; } catch { b(); } }',
      [
        '0: → 3 throw a, → 5',
        '3: b(); → 4',
        '4: → exit',
        '5: a; → 6 suspend await a',
        '6: → 3 throw await a, → 7',
        '7: await a; → 4',
      ],
    ],
    [
      'function* g() { try { yield a; } finally { b(); } }',
      [
        '0: a; → 4 suspend yield a',
        '3: → exit',
        '4: → 5 throw yield a, → 6',
        '5: b(); → thrown',
        '6: yield a; → 7',
        '7: b(); → 3',
      ],
    ],
    [
      'try { new A(); } catch { b(); }',
      ['0: → 3 throw A, → 5', '3: b(); → 4', '4: → exit', '5: A; → 3 throw new A(), → 6', '6: new A(); → 4'],
    ],
    [
      'try { a`${b}`; } catch { c(); }',
      ['0: → 3 throw a, → 5', '3: c(); → 4', '4: → exit', '5: a; `${b}`; → 3 throw a`${b}`, → 6', '6: a`${b}`; → 4'],
    ],
    [
      'try { a.b; c[d]; } catch { e(); }',
      [
        '0: → 3 throw a, → 5',
        '3: e(); → 4',
        '4: → exit',
        '5: a; → 3 throw a.b, → 6',
        '6: a.b; c; d; → 3 throw c[d], → 7',
        '7: c[d]; → 4',
      ],
    ],
    ['try { a + b; } catch { c(); }', ['0: → 3 throw a, → 5', '3: c(); → 4', '4: → exit', '5: a + b; → 4']],
    [
      'try { for (const x of xs) {} } catch { b(); }',
      [
        '0: → 3 throw xs, → 5',
        '3: b(); → 4',
        '4: → exit',
        '5: xs; → 6',
        '6: → 3 throw for (const x of xs) {}, → 9',
        '7: x; → 6',
        '8: → 4',
        '9: → 7 each xs, → 8 done xs',
      ],
    ],
    [
      'try { while (a) { b(); } } catch { c(); }',
      [
        '0: → 5',
        '3: c(); → 4',
        '4: → exit',
        '5: → 3 throw a, → 8',
        '6: b; → 3 throw b(), → 9',
        '7: → 4',
        '8: a; → 6 if a, → 7 unless a',
        '9: b(); → 5',
      ],
    ],
  ])('%s', (source, expected) => {
    expect(linesOf(source)).toEqual(expected);
  });
});

describe('using', () => {
  test.each<readonly [string, readonly string[]]>([
    [
      '{ using r = a(); b(); } c();',
      [
        '0: r = a(); b; → 4 throw b(), → 5',
        '3: c(); → exit',
        '4: using r = a(); → thrown',
        '5: b(); → 6',
        '6: using r = a(); → 3',
      ],
    ],
    [
      '{ using r = a(); using s = b(); c(); }',
      [
        '0: r = a(); b; → 4 throw b(), → 5',
        '3: → exit',
        '4: using r = a(); → thrown',
        '5: s = b(); c; → 7 throw c(), → 9',
        '6: → 12',
        '7: → 4 throw using s = b(), → 8',
        '8: using s = b(); → 4',
        '9: c(); → 10',
        '10: → 4 throw using s = b(), → 11',
        '11: using s = b(); → 6',
        '12: using r = a(); → 3',
      ],
    ],
    [
      'for (const x of xs) { using r = a(); break; }',
      ['0: xs; → 3', '3: → 4 each xs, → 5 done xs', '4: x; r = a(); → 7', '5: → exit', '7: using r = a(); → 5'],
    ],
    [
      'async function f() { await using r = a(); }',
      ['0: r = a(); → 4', '3: → exit', '4: → 5 suspend await using r = a()', '5: await using r = a(); → 3'],
    ],
    [
      'for (using x of xs) { if (x) continue; break; }',
      [
        '0: xs; → 3',
        '3: → 4 each xs, → 5 done xs',
        '4: x; x; → 8 if x, → 9 unless x',
        '5: → exit',
        '7: → 12',
        '8: → 10',
        '9: → 7',
        '10: using x; → 3',
        '12: using x; → 5',
      ],
    ],
    [
      'async function f() { for (await using x of xs) a(); }',
      [
        '0: xs; → 3',
        '3: → 4 each xs, → 5 done xs',
        '4: x; a; → 7 throw a(), → 9',
        '5: → exit',
        '6: → 3',
        '7: → 8 suspend await using x',
        '8: await using x; → thrown',
        '9: a(); → 10',
        '10: → 11 suspend await using x',
        '11: await using x; → 6',
      ],
    ],
  ])('%s', (source, expected) => {
    expect(linesOf(source)).toEqual(expected);
  });
});

describe('parameters, before the body', () => {
  test.each<readonly [string, readonly string[]]>([
    [
      'function f(a, b = c(), { d = e() } = {}) { g(); }',
      [
        '0: a; → 4, → 3',
        '3: c(); → 4',
        '4: b = c(); → 6, → 5',
        '5: {}; → 6',
        '6: → 8, → 7',
        '7: e(); → 8',
        '8: { d = e() } = {}; g(); → exit',
      ],
    ],
  ])('%s', (source, expected) => {
    expect(linesOf(source)).toEqual(expected);
  });
});
