import * as ts from 'typescript';
import { expect, test } from 'vitest';
import { fateOf, fateOfElements } from '../../../../lib/summary/futures/fate.js';
import { analyse } from '../../../support/analysis.js';
import { nodeAt } from '../../../support/parse.js';

const thenable = { isThenable: true, consumers: new Set<string>(), descriptions: new Set(['toSQL']) };

/** What becomes of `make()`, or of the elements of `all()`, in the body of an asynchronous function. */
function lossOf(body: string, follow: typeof fateOf, call: string): string {
  const code = `export {}; declare const make: () => Promise<number>, all: () => Promise<number>[], f: (...given: unknown[]) => void;
    export async function g() { ${body} }`;
  const { checker, file } = analyse({ 'sample.ts': code });
  const fate = follow(nodeAt(file('sample.ts'), ts.isCallExpression, call), thenable, {
    checker,
    lossIn: () => undefined,
  });
  return fate.kind === 'dropped' ? fate.loss : fate.kind;
}

test.each([
  ['const [a, b] = [f(), make()]; f(a);', 'unread'],
  ['const [a, b] = [f(), make()]; f(b);', 'consumed'],
  ['const [a] = [f(), make()]; f(a);', 'unread'],
  ['const [a, ...rest] = [f(), make()]; f(rest);', 'consumed'],
  ['const [a, ...rest] = [make(), f()]; f(rest);', 'unread'],
  ['const [a, b] = [...[], make()]; f(b);', 'consumed'],
  ['const { a, b } = { a: make(), b: f() }; f(b);', 'unread'],
])('a value in a place of its own: %s', (body, expected) => {
  expect(lossOf(body, fateOf, 'make()')).toBe(expected);
});

test.each([
  ['const list = all(); return list.length;', 'observed'],
  ['const list = all(); list.push(make());', 'observed'],
  ['await all();', 'statement'],
  ['const list = all(); await list[0];', 'consumed'],
  ['for (const each of all()) await each;', 'consumed'],
  ['for (const each of all()) f();', 'unread'],
  ['const list = all(); await Promise.all(list);', 'consumed'],
  ['const list = all(); list.forEach(f);', 'consumed'],
])('the elements of a list: %s', (body, expected) => {
  expect(lossOf(body, fateOfElements, 'all()')).toBe(expected);
});

test.each([
  ['const q = make(); console.log(q.toSQL());', 'described'],
  ['const q = make(); q.toSQL();', 'described'],
  ['const q = make(); f(q.toSQL());', 'consumed'],
  ['const q = make(); f(q.toSQL().sql);', 'consumed'],
  ['const q = make(); console.log(q.toSQL()); await q;', 'consumed'],
  ['class C { private q = make(); }', 'unread'],
  ['class C { #q = make(); }', 'unread'],
  ['class C { #q = make(); r() { return this.#q; } }', 'consumed'],
  ['class C { private q = make(); r() { const { q } = this; } }', 'consumed'],
  ['class C { private q = make(); r() { return f(this, "q"); } }', 'consumed'],
  ['class C { q = make(); }', 'consumed'],
  ['class C { @f private q = make(); }', 'consumed'],
])('a future that is described, or kept in a field: %s', (body, expected) => {
  expect(lossOf(body, fateOf, 'make()')).toBe(expected);
});

test.each([
  ['const m = new Map(); m.set(1, make()); return m.size;', 'collected'],
  ['const m = new Map(); m.set(1, make()); return [...m.keys()].join();', 'collected'],
  ['const m = new Map(); m.set(1, make()); return m.get(1);', 'consumed'],
  ['const m = new Map(); m.set(1, make()); const [a] = m;', 'consumed'],
  ['const m = new Map(); m.set(1, make()); f([...m]);', 'consumed'],
  ['const m = new Map(); m.set(1, make()); for (const [, each] of m) await each;', 'consumed'],
  ['const m = new Map(); m.set(make(), 1); return m.size;', 'consumed'],
  ['const m = new Map(); return m.set(1, make());', 'consumed'],
])('a future that is put into a map: %s', (body, expected) => {
  expect(lossOf(body, fateOf, 'make()')).toBe(expected);
});
