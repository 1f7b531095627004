import fc from 'fast-check';
import * as ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { closeNames, type Seeds } from '../../../lib/callgraph/name-closure.js';
import { createIndex } from '../../../lib/callgraph/program-index.js';
import type { ProgramView } from '../../../lib/callgraph/program-view.js';
import { factsOf } from '../../../lib/syntax/facts.js';

const SEEDS: Seeds = { anywhere: new Set(['sink']), called: new Set(['prompt']) };

function parse(code: string, at: number): ts.SourceFile {
  return ts.createSourceFile(`/f${String(at)}.ts`, code, ts.ScriptTarget.Latest, true);
}

function viewOf(files: readonly ts.SourceFile[]): ProgramView {
  const facts = files.map(factsOf);
  return { files, facts: () => facts, index: () => createIndex(facts) } as unknown as ProgramView;
}

function namesOf(...codes: readonly string[]): readonly string[] {
  return [...closeNames(viewOf(codes.map(parse)), SEEDS)].map((name) => name.replace('\n', ' ')).sort();
}

test('only files that name what is iterated count', () => {
  const tree = 'export class Tree { *[Symbol.iterator]() { sink(); } }';
  const iterating = (name: string): string => `function of${name}(t: ${name}) { for (const x of t); }`;
  expect(namesOf(tree, iterating('Tree'), iterating('Wood'))).toEqual(
    expect.arrayContaining(['ofTree', 'Tree iterate']),
  );
  expect(namesOf(tree, iterating('Tree'), iterating('Wood'))).not.toContain('ofWood');
});

describe('the names that may reach a sink', () => {
  const seeds = ['prompt call', 'sink'];
  test.each<readonly [string, readonly string[]]>([
    ['function a() { sink(); }', ['a']],
    ['function a() { sink(); } function b() { a(); }', ['a', 'b']],
    ['function a() { list.map(sink); }', ['a']],
    ['function a() { prompt(); }', ['a']],
    ['function a() { list.map(prompt); }', []],
    ['const a = sink;', ['a']],
    ['const table = { a: sink };', ['a', 'table[]']],
    ['function make() { return sink; }', ['make()']],
    ['function make() { return sink; } const a = make(); function b() { a(); }', ['a', 'b', 'make()']],
    ['class C { get a() { return sink(); } } function b(c: C) { c.a; }', ['a get', 'b']],
    [
      'class C { set a(v: string) { sink(); } } function b(c: C) { c.a; } function d(c: C) { c.a = ""; }',
      ['a set', 'd'],
    ],
    ['class C { *[Symbol.iterator]() { sink(); } } function a(c: C) { for (const x of c); }', ['C iterate', 'a']],
    ['const c = { *[Symbol.iterator]() { sink(); } }; const a = () => [...c];', ['c iterate', 'c[]', 'a']],
    ['class C { *[Symbol.iterator]() { sink(); } } class D extends C {}', ['C iterate', 'D iterate']],
    ['class C { async *[Symbol.asyncIterator]() { sink(); } } function a(c: C) { for (const x of c); }', []],
    ['async function a() { sink(); }', []],
    ['function a() { list.forEach(() => sink()); }', ['a']],
    ['function a() { list.forEach(async () => sink()); }', []],
    ['function a() { other(); }', []],
  ])('%s', (code, expected) => {
    expect(namesOf(code)).toEqual([...seeds, ...expected].sort());
  });

  test('a name that stands for its own result ends', () => {
    expect(namesOf('function a() { return a; } a = sink;')).toContain('a()()');
  });
});

const NAMES = ['sink', 'load', 'save', 'parse'];
const nameAt = (at: number): string => NAMES[at] ?? 'sink';
const pair = fc.tuple(fc.nat(3), fc.nat(3));
const statement = fc.oneof(
  pair.map(([own, callee]) => `function ${nameAt(own)}() { ${nameAt(callee)}(); }`),
  pair.map(([own, callee]) => `class C { get ${nameAt(own)}() { return ${nameAt(callee)}(); } }`),
  pair.map(([own, read]) => `function ${nameAt(own)}(c) { return c.${nameAt(read)}; }`),
  pair.map(([own, other]) => `const ${nameAt(own)} = ${nameAt(other)};`),
  pair.map(([own, other]) => `const ${nameAt(own)} = ${nameAt(other)}();`),
  pair.map(([own, given]) => `async function ${nameAt(own)}() { run(${nameAt(given)}); }`),
);
const code = fc.array(statement, { maxLength: 4 }).map((statements) => statements.join('\n'));

test('after edits, the closure is what one made anew would be', () => {
  fc.assert(
    fc.property(
      fc.array(code, { minLength: 2, maxLength: 5 }),
      fc.array(fc.tuple(fc.nat(4), code), { minLength: 1, maxLength: 4 }),
      (codes, edits) => {
        let files = codes.map(parse);
        closeNames(viewOf(files), SEEDS);
        for (const [place, edited] of edits) {
          const at = place % files.length;
          files = files.with(at, parse(edited, at));
          const anew = closeNames(viewOf(files.map((file, each) => parse(file.text, each))), SEEDS);
          expect(new Set(closeNames(viewOf(files), SEEDS))).toEqual(new Set(anew));
        }
      },
    ),
    { numRuns: 1000 },
  );
});

test('an edit that changes none of the names keeps the closure itself', () => {
  const files = ['function a() { sink(); }', 'function b() { a(); }', 'export {};'].map(parse);
  const before = closeNames(viewOf(files), SEEDS);
  const after = closeNames(viewOf(files.with(1, parse('function b() { a(); console.log("b"); }', 1))), SEEDS);
  expect(after).toBe(before);
});
