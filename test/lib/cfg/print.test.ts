import { expect, test } from 'vitest';
import { printGraph } from '../../../lib/cfg/print.js';
import { graphOf } from '../../support/graphs.js';

test('a test is taken apart by its operators', () => {
  expect(printGraph(graphOf('function f(a) { if (a && !b) return 1; c(); }'))).toMatchInlineSnapshot(`
    "0: a; a; → 6 if a, → 5 unless a
    exit:
    3: c(); → exit
    4: return 1;; → exit return
    5: → 3
    6: b; → 5 if b, → 4 unless b"
  `);
});

test('a loop over elements has an edge for each and one for done', () => {
  expect(printGraph(graphOf('for (const x of xs) { if (x) continue; y(x); }'))).toMatchInlineSnapshot(`
    "0: xs; → 3
    exit:
    3: → 4 each xs, → 5 done xs
    4: x; x; → 7 if x, → 8 unless x
    5: → exit
    6: y(x); → 3
    7: → 3
    8: → 6"
  `);
});

test('a finally block is copied for each place it continues to', () => {
  expect(printGraph(graphOf('function f() { try { return h(); } catch (e) { log(e); } finally { done(); } rest(); }')))
    .toMatchInlineSnapshot(`
    "0: → 4 throw h, → 6
    exit:
    thrown:
    3: rest(); → exit
    4: log; e; → 10 throw log(e), → 11
    5: → 12
    6: h; → 4 throw h(), → 7
    7: return h();; → 8 return
    8: done(); → exit
    10: done(); → thrown
    11: log(e); → 5
    12: done(); → 3"
  `);
});

test('a switch tests its cases in order and falls through its bodies', () => {
  expect(printGraph(graphOf('switch (a) { case 1: x(); case 2: y(); break; default: z(); }'))).toMatchInlineSnapshot(`
    "0: a; 1; → 4 case 1, → 7 other 1
    exit:
    3: → exit
    4: x(); → 5
    5: y(); → 3
    6: z(); → 3
    7: 2; → 5 case 2, → 8 other 2
    8: → 6"
  `);
});

test('a used resource is disposed of on every way out', () => {
  expect(printGraph(graphOf('async function f(a) { await using r = g(); if (a) return 1; await h(); }')))
    .toMatchInlineSnapshot(`
    "0: a; r = g(); a; → 5 if a, → 6 unless a
    exit:
    thrown:
    3: → exit
    4: h; → 10 throw h(), → 12
    5: return 1;; → 7 return
    6: → 4
    7: → 8 suspend await using r = g()
    8: await using r = g(); → exit
    10: → 11 suspend await using r = g()
    11: await using r = g(); → thrown
    12: h(); → 13 suspend await h()
    13: → 10 throw await h(), → 14
    14: await h(); → 15
    15: → 16 suspend await using r = g()
    16: await using r = g(); → 3"
  `);
});

test('an optional chain leaves at the first nullish link', () => {
  expect(printGraph(graphOf('const x = a?.b.c(d) ?? 1; x ||= y;'))).toMatchInlineSnapshot(`
    "0: a; → 4 nullish a, → 5 present a
    exit:
    3: x = a?.b.c(d) ?? 1; x; → 6 if x, → 7 unless x
    4: 1; → 3
    5: a?.b.c(d); → 3 present a?.b.c(d), → 4 nullish a?.b.c(d)
    6: → exit
    7: x ||= y; → 6"
  `);
});

test('labels, and code that nothing leads to', () => {
  expect(printGraph(graphOf('out: for (;;) { do { if (a) break out; continue out; dead(); } while (b); }')))
    .toMatchInlineSnapshot(`
    "0: → 3
    exit:
    3: → 4
    4: → 7
    5: → 3
    6: → exit
    7: a; → 11 if a, → 12 unless a
    10: → 5
    11: → 6
    12: → 10"
  `);
});

test('declarations, whose parts stand by themselves', () => {
  expect(printGraph(graphOf('class A extends b { [c()] = d(); } function e() {} ;'))).toMatchInlineSnapshot(`
    "0: b; c(); class A extends b { [c()] = d(); }; function e() {}; ;; → exit
    exit:"
  `);
});
