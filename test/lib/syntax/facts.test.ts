import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../lib/syntax/facts.js';
import { calleeOf } from '../../../lib/syntax/expressions.js';
import { parse } from '../../support/parse.js';

/** The units of a file as text: under which names each is known, what it calls, and where it is run. */
function unitsOf(text: string, name?: string): readonly string[] {
  return [...factsOf(parse(text, name)).units.values()].map(({ names, calls, base, inlinedIn }) => {
    const called = calls.map((call) => calleeOf(call).getText());
    return [
      names.join('|') || '-',
      `calls ${called.join(' ') || 'nothing'}`,
      ...(base === undefined ? [] : [`constructs ${base.getText()}`]),
      ...(inlinedIn === undefined ? [] : [`in ${inlinedIn.names[0] ?? 'the file'}`]),
    ].join(', ');
  });
}

function aliasesOf(text: string, name?: string): readonly string[] {
  return [...factsOf(parse(text, name)).aliases.entries()].flatMap(([from, to]) =>
    to.map((each) => `${from} → ${each}`),
  );
}

describe('units', () => {
  test.each([
    { code: 'function f() { g(); }', units: ['f, calls g'] },
    { code: 'const f = () => g();', units: ['f, calls g'] },
    { code: 'const f = function own() { g(); };', units: ['own|f, calls g'] },
    { code: 'const o = { f: () => g(), h() { i(); } };', units: ['f, calls g', 'h|o[], calls i'] },
    { code: 'const list = [() => f()];', units: ['list[], calls f'] },
    { code: 'f(() => g());', units: ['-, calls g, in the file'] },
    { code: 'const h = f(() => g());', units: ['h, calls g, in the file'] },
    { code: 'const h = list.map(() => g());', units: ['-, calls g, in the file'] },
    { code: '(() => { f(); })();', units: ['-, calls f, in the file'] },
    { code: 'function make() { return () => f(); }', units: ['make, calls nothing', 'make(), calls f'] },
    {
      code: 'class A { x = f(); static y = g(); constructor() { h(); } m() { i(); } }',
      units: ['A, calls f h', 'm, calls i'],
    },
    { code: 'class A extends B {}', units: ['A, calls nothing, constructs B'] },
    { code: 'class A extends B { constructor() { super(); } }', units: ['A, calls super'] },
    { code: 'function overloaded(): void; function overloaded() { f(); }', units: ['overloaded, calls f'] },
  ])('$code', ({ code, units }) => {
    expect(unitsOf(code).slice(1)).toEqual(units);
  });

  test('a default export is known by its file', () => {
    expect(unitsOf('export default function () { f(); }', 'src/load.ts')[1]).toBe('default:load, calls f');
    expect(unitsOf('export default () => f();', 'src/load/index.ts')[1]).toBe('default:load, calls f');
  });

  test('static fields and blocks belong to what is around the class', () => {
    expect(unitsOf('class A { static x = f(); static { g(); } }')[0]).toBe('-, calls f g');
  });
});

describe('aliases', () => {
  test.each([
    { code: "import { a as b } from 'm';", aliases: ['a → b'] },
    { code: "import a from './m.js';", aliases: ['default:m → a'] },
    { code: "export { a as b } from './m.js';", aliases: ['a → b'] },
    { code: "const b = require('m');", aliases: ['default:m → b', 'require() → b'] },
    { code: 'const b = a;', aliases: ['a → b'] },
    { code: 'const b = x.a.bind(x);', aliases: ['a → b'] },
    { code: 'const b = c ? a : d;', aliases: ['a → b', 'd → b'] },
    { code: 'const { a: b } = x;', aliases: ['a → b'] },
    { code: 'x.b = a;', aliases: ['a → b'] },
    { code: 'const t = { a };', aliases: ['a → t[]'] },
    { code: 'for (const b of list) b();', aliases: ['list[] → b'] },
    { code: 'const b = make(a);', aliases: ['make() → b', 'a → b'] },
    { code: 'function f() { const b = make(a); }', aliases: ['make() → b'] },
    { code: 'function make() { return a; }', aliases: ['a → make()'] },
    { code: 'class A extends B {}', aliases: ['B → A'] },
  ])('$code', ({ code, aliases }) => {
    expect(new Set(aliasesOf(code))).toEqual(new Set(aliases));
  });
});

test('types call nothing', () => {
  const { callers } = factsOf(parse('type A = ReturnType<typeof f>; interface B { m(): void }'));
  expect([...callers.entries()]).toEqual([]);
});

test('facts of a file are made once', () => {
  const file = parse('f();');
  expect(factsOf(file)).toBe(factsOf(file));
});
