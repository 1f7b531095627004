import * as ts from 'typescript';
import { expect, test } from 'vitest';
import { controlFlowOf } from '../../../lib/cfg/control-flow.js';
import { type Dataflow, solveDataflow } from '../../../lib/cfg/solve.js';

type Names = ReadonlySet<string>;

const union = (a: Names, b: Names): Names => new Set([...a, ...b].sort());
const intersection = (a: Names, b: Names): Names => new Set([...a].filter((name) => b.has(name)));
const sameNames = (a: Names, b: Names): boolean => a.size === b.size && [...a].every((name) => b.has(name));

/** Collects the names of called functions. */
const calls: Omit<Dataflow<Names>, 'join' | 'direction'> = {
  start: new Set(),
  equals: sameNames,
  transfer: (state, element) =>
    ts.isCallExpression(element) ? union(state, new Set([element.expression.getText()])) : state,
};

function graphOf(source: string): ReturnType<typeof controlFlowOf> {
  return controlFlowOf(ts.createSourceFile('a.ts', source, ts.ScriptTarget.Latest, true));
}

function atExit(source: string, join: Dataflow<Names>['join']): string[] {
  const graph = graphOf(source);
  const { before } = solveDataflow(graph, { ...calls, join, direction: 'forward' });
  return [...(before.get(graph.exit) ?? [])].sort();
}

test.each([
  ['if (x) a(); else b(); c();', ['a', 'b', 'c'], ['c']],
  ['while (x) a(); b();', ['a', 'b'], ['b']],
  ['do a(); while (x);', ['a'], ['a']],
  ['for (const y of ys) { if (y) break; a(); }', ['a'], []],
  ['try { a(); b(); } catch { c(); }', ['a', 'b', 'c'], []],
  ['try { a(); } finally { b(); }', ['a', 'b'], ['a', 'b']],
  ['x && a(); y?.b();', ['a', 'y?.b'], []],
  ['switch (x) { case 1: a(); default: b(); }', ['a', 'b'], ['b']],
])('%s', (source, may, must) => {
  expect(atExit(source, union)).toEqual(may);
  expect(atExit(source, intersection)).toEqual(must);
});

test('a backward question starts at the exits and answers at the entry', () => {
  const graph = graphOf('if (x) { a(); throw b(); } c();');
  const { before } = solveDataflow(graph, { ...calls, join: intersection, direction: 'backward' });
  expect([...(before.get(graph.entry) ?? [])]).toEqual([]);
  const { before: may } = solveDataflow(graph, { ...calls, join: union, direction: 'backward' });
  expect([...(may.get(graph.entry) ?? [])].sort()).toEqual(['a', 'b', 'c']);
});

test('an edge that is refused is not taken', () => {
  const graph = graphOf('if (x) a(); else b();');
  const { before } = solveDataflow(graph, {
    ...calls,
    join: union,
    direction: 'forward',
    refine: (state, edge) => (edge.kind === 'true' ? undefined : state),
  });
  expect([...(before.get(graph.exit) ?? [])]).toEqual(['b']);
});

test('nothing holds at an exit that no path leads to', () => {
  expect(atExit('while (true) a();', union)).toEqual([]);
});
