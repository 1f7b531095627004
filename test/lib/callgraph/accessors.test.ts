import * as ts from 'typescript';
import { expect, test } from 'vitest';
import { accessorsRunBy } from '../../../lib/callgraph/accessors.js';
import { analyse } from '../../support/analysis.js';
import { nodeAt } from '../../support/parse.js';

const A = 'class A { get x() { return 1; } set x(v) {} plain = 1; m() {} } declare const a: A;';
const I = 'interface I { x: number } declare const a: I;';
const GETTING = 'class G implements I { get x() { return 1; } }';

test.each<readonly [string, readonly string[]]>([
  [`${A} a.x;`, ['get']],
  [`${A} f(a.x);`, ['get']],
  [`${A} a.x = 2;`, ['set']],
  [`${A} a.x += 2;`, ['get', 'set']],
  [`${A} a.x++;`, ['get', 'set']],
  [`${A} a.plain;`, []],
  [`${A} a.m();`, []],
  ['declare const a: any; a.x;', []],
  ['const a = { get x() { return 1; } }; a.x;', ['get']],
  ['declare class A { get x(): number } declare const a: A; a.x;', []],
  ['declare const a: Map<string, string>; a.size;', []],
  [`${I} a.x;`, []],
  [`${I} ${GETTING} a.x;`, ['get']],
  [`${I} ${GETTING} a.x = 2;`, []],
  [`${I} ${GETTING} class P implements I { x = 1; } a.x;`, ['get', 'unknown']],
  [`${I} class P implements I { x = 1; } a.x;`, []],
])('%s runs %j', (code, expected) => {
  const { edges, file } = analyse({ 'sample.ts': `declare function f(v: unknown): void; ${code}\nexport {};` });
  const access = nodeAt(file('sample.ts'), ts.isPropertyAccessExpression, 'a.');
  const run = accessorsRunBy(access, edges.dispatch.view).map((value) => {
    if (value.kind !== 'callable') return value.kind;
    return ts.isGetAccessor(value.callable) ? 'get' : 'set';
  });
  expect(run).toEqual(expected);
});
