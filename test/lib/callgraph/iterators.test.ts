import { expect, test } from 'vitest';
import { iteratorsRunBy } from '../../../lib/callgraph/iterators.js';
import { isIterating } from '../../../lib/syntax/iterating.js';
import { analyse } from '../../support/analysis.js';
import { nodeAt } from '../../support/parse.js';

const A = 'class A { *[Symbol.iterator](): Iterator<number> { yield 1; } } declare const a: A;';

test.each<readonly [string, readonly string[]]>([
  [`${A} for (const x of a);`, ['A']],
  [`${A} f(...a);`, ['A']],
  [`${A} [...a];`, ['A']],
  [`${A} function* g() { yield* a; }`, ['A']],
  [`${A} class B extends A {} for (const x of new B());`, ['A']],
  [`${A} declare const b: A | string[]; for (const x of b);`, ['A', 'unknown']],
  [`${A} declare const b: Iterable<number>; for (const x of b);`, []],
  ['declare const a: number[]; for (const x of a);', []],
  ['declare const a: Map<string, string>; for (const x of a);', []],
  ['declare const a: any; for (const x of a);', []],
  ['declare class A { [Symbol.iterator](): Iterator<number> } declare const a: A; for (const x of a);', []],
])('%s runs %j', (code, expected) => {
  const { edges, file } = analyse({ 'sample.ts': `declare function f(...v: unknown[]): void; ${code}\nexport {};` });
  const run = iteratorsRunBy(nodeAt(file('sample.ts'), isIterating), edges.dispatch.view).map((value) =>
    value.kind === 'callable' ? (value.callable.parent as { name?: { text: string } }).name?.text : value.kind,
  );
  expect(run).toEqual(expected);
});
