import { describe, expect, test } from 'vitest';
import { printGraph } from '../../../lib/cfg/print.js';
import { graphOf } from '../../support/graphs.js';

/** The lines of a printed graph, without ends that say nothing. */
function linesOf(source: string): readonly string[] {
  return printGraph(graphOf(source))
    .split('\n')
    .filter((line) => line !== 'exit:' && line !== 'thrown:');
}

describe('operators', () => {
  test.each<readonly [string, readonly string[]]>([
    [
      'a && b && c;',
      ['0: a; → 4 if a, → 3 unless a', '3: a && b && c; → exit', '4: b; → 5 if b, → 3 unless b', '5: c; → 3'],
    ],
    ['a || b;', ['0: a; → 3 if a, → 4 unless a', '3: a || b; → exit', '4: b; → 3']],
    [
      'a ?? b ?? c;',
      [
        '0: a; → 3 present a, → 4 nullish a',
        '3: a ?? b ?? c; → exit',
        '4: b; → 3 present b, → 5 nullish b',
        '5: c; → 3',
      ],
    ],
    [
      'if (!(a || b)) c();',
      ['0: a; → 5 if a, → 6 unless a', '3: → exit', '4: c(); → 3', '5: → 3', '6: b; → 5 if b, → 4 unless b'],
    ],
    [
      'if (a ?? b) c();',
      [
        '0: a; → 6 present a, → 7 nullish a',
        '3: → exit',
        '4: c(); → 3',
        '5: → 3',
        '6: a ?? b; → 4 if a ?? b, → 5 unless a ?? b',
        '7: b; → 6',
      ],
    ],
    ['if (a === 1) b();', ['0: a === 1; → 4 if a === 1, → 5 unless a === 1', '3: → exit', '4: b(); → 3', '5: → 3']],
    ['if ((a as T)!) b();', ['0: a; → 4 if a, → 5 unless a', '3: → exit', '4: b(); → 3', '5: → 3']],
    [
      'if (a ? b : c) d();',
      [
        '0: a; → 6 if a, → 7 unless a',
        '3: → exit',
        '4: d(); → 3',
        '5: → 3',
        '6: b; → 8',
        '7: c; → 8',
        '8: a ? b : c; → 4 if a ? b : c, → 5 unless a ? b : c',
      ],
    ],
    ['const x = a ? b : c;', ['0: a; → 3 if a, → 4 unless a', '3: b; → 5', '4: c; → 5', '5: x = a ? b : c; → exit']],
    ['a + b * c;', ['0: a + b * c; → exit']],
    ['(a, b);', ['0: (a, b); → exit']],
    ['x = a;', ['0: x = a; → exit']],
    ['x += a();', ['0: x += a(); → exit']],
    ['x &&= a();', ['0: x; → 4 if x, → 3 unless x', '3: → exit', '4: x &&= a(); → 3']],
    ['x ??= a();', ['0: x; → 3 present x, → 4 nullish x', '3: → exit', '4: x ??= a(); → 3']],
    ['x.y ||= a();', ['0: x.y; → 3 if x.y, → 4 unless x.y', '3: → exit', '4: x.y ||= a(); → 3']],
    ['x[k()] = a();', ['0: x[k()] = a(); → exit']],
    ['(x as T) = a;', ['0: (x as T) = a; → exit']],
    ['(x) += a;', ['0: (x) += a; → exit']],
    ['a++; --b.c;', ['0: a++; --b.c; → exit']],
    ['!a; -b; typeof c; void d; delete e.f;', ['0: !a; -b; typeof c; void d; delete e.f; → exit']],
  ])('%s', (source, expected) => {
    expect(linesOf(source)).toEqual(expected);
  });
});

describe('calls', () => {
  test.each<readonly [string, readonly string[]]>([
    ['a(b, ...c)(d);', ['0: a(b, ...c)(d); → exit']],
    ['a.b().c[d]();', ['0: a.b().c[d](); → exit']],
    ['new A(b);', ['0: new A(b); → exit']],
    ['a`b${c}d`;', ['0: a`b${c}d`; → exit']],
    ['`b${c}d${e()}`;', ['0: `b${c}d${e()}`; → exit']],
    ['<A b={c}>{d()}</A>;', ['0: <A b={c}>{d()}</A>; → exit']],
  ])('%s', (source, expected) => {
    expect(linesOf(source)).toEqual(expected);
  });
});

describe('chains', () => {
  test.each<readonly [string, readonly string[]]>([
    ['a?.b;', ['0: a; → 3 nullish a, → 4 present a', '3: → exit', '4: a?.b; → 3']],
    ['a?.[b()];', ['0: a; → 3 nullish a, → 4 present a', '3: → exit', '4: a?.[b()]; → 3']],
    ['a?.(b());', ['0: a; → 3 nullish a, → 4 present a', '3: → exit', '4: a?.(b()); → 3']],
    [
      'a?.b?.c;',
      [
        '0: a; → 3 nullish a, → 4 present a',
        '3: → exit',
        '4: a?.b; → 3 nullish a?.b, → 5 present a?.b',
        '5: a?.b?.c; → 3',
      ],
    ],
    ['a?.b!.c;', ['0: a; → 3 nullish a, → 4 present a', '3: → exit', '4: a?.b!.c; → 3']],
    ['(a?.b).c;', ['0: a; → 3 nullish a, → 4 present a', '3: (a?.b).c; → exit', '4: a?.b; → 3']],
    ['delete a?.b;', ['0: a; → 3 nullish a, → 4 present a', '3: delete a?.b; → exit', '4: a?.b; → 3']],
    [
      'if (a?.b) c();',
      [
        '0: a; → 6 nullish a, → 7 present a',
        '3: → exit',
        '4: c(); → 3',
        '5: → 3',
        '6: → 4 if a?.b, → 5 unless a?.b',
        '7: a?.b; → 6',
      ],
    ],
    [
      'if (a?.b && c) d();',
      [
        '0: a; → 7 nullish a, → 8 present a',
        '3: → exit',
        '4: d(); → 3',
        '5: → 3',
        '6: c; → 4 if c, → 5 unless c',
        '7: → 6 if a?.b, → 5 unless a?.b',
        '8: a?.b; → 7',
      ],
    ],
  ])('%s', (source, expected) => {
    expect(linesOf(source)).toEqual(expected);
  });
});

describe('literals', () => {
  test.each<readonly [string, readonly string[]]>([
    ['[a, , ...b];', ['0: [a, , ...b]; → exit']],
    [
      '({ a, b: c(), [d()]: e, ...f, g() {}, get h() { return 1; } });',
      ['0: ({ a, b: c(), [d()]: e, ...f, g() {}, g…; → exit'],
    ],
    ['() => a(); function b() { c(); }', ['0: () => a(); function b() { c(); }; → exit']],
    ['(class extends a { static [b()] = c(); });', ['0: (class extends a { static [b()] = c(); …; → exit']],
  ])('%s', (source, expected) => {
    expect(linesOf(source)).toEqual(expected);
  });
});

describe('bindings', () => {
  test.each<readonly [string, readonly string[]]>([
    ['const [a = b(), , ...c] = d;', ['0: d; → 4, → 3', '3: b(); → 4', '4: [a = b(), , ...c] = d; → exit']],
    [
      'const { a: { b = c() }, [d()]: e, ...f } = g;',
      ['0: g; → 4, → 3', '3: c(); → 4', '4: { a: { b = c() }, [d()]: e, ...f } = g; → exit'],
    ],
    ['let a, b = c();', ['0: a; b = c(); → exit']],
    ['[a, b.c = d(), ...e] = f;', ['0: b; → 4, → 3', '3: d(); → 4', '4: [a, b.c = d(), ...e] = f; → exit']],
    [
      '({ a = b(), [c()]: d.e, ...f } = g);',
      ['0: → 4, → 3', '3: b(); → 4', '4: ({ a = b(), [c()]: d.e, ...f } = g); → exit'],
    ],
    ['({ a: [b] } = c);', ['0: ({ a: [b] } = c); → exit']],
    ['(a = b) => c;', ['0: (a = b) => c; → exit']],
  ])('%s', (source, expected) => {
    expect(linesOf(source)).toEqual(expected);
  });
});

describe('suspension', () => {
  test.each<readonly [string, readonly string[]]>([
    [
      'async function f() { const x = await a(); return await x; }',
      [
        '0: a(); → 3 suspend await a()',
        '3: x = await a(); x; → 4 suspend await x',
        '4: return await x;; → exit return',
      ],
    ],
    [
      'function* g() { const x = yield; yield* a(); return x; }',
      ['0: → 3 suspend yield', '3: x = yield; a(); → 4 suspend yield* a()', '4: yield* a(); return x;; → exit return'],
    ],
    [
      'async function f() { for await (const x of a()) await b(x); }',
      [
        '0: a(); → 3',
        '3: → 6 suspend for await (const x of a()) await b(x);',
        '4: x; b(x); → 7 suspend await b(x)',
        '5: → exit',
        '6: → 4 each a(), → 5 done a()',
        '7: await b(x); → 3',
      ],
    ],
    ['f().y ||= a();', ['0: f().y; → 3 if f().y, → 4 unless f().y', '3: → exit', '4: f().y ||= a(); → 3']],
  ])('%s', (source, expected) => {
    expect(linesOf(source)).toEqual(expected);
  });
});
