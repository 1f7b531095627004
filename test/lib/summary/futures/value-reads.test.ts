import * as ts from 'typescript';
import { expect, test } from 'vitest';
import { readsOfValue, writeOf } from '../../../../lib/summary/futures/value-reads.js';
import { usesOfVariable } from '../../../../lib/syntax/variable-uses.js';
import { nodeAt, parse } from '../../../support/parse.js';

/** The calls `use1(v)`, `use2(v)` … that may see the value which the declaration gives, or, with `at`, that write gives. */
function seen(code: string, at?: number): readonly string[] {
  const name = nodeAt(
    parse(code),
    (node): node is ts.Identifier =>
      ts.isIdentifier(node) && node.text === 'v' && ts.isVariableDeclaration(node.parent),
  );
  const write = at === undefined ? name : usesOfVariable(name).writes[at];
  if (write === undefined) throw new Error('there is no such write');
  return readsOfValue(name, write).map((read) => read.parent.getText().slice(0, 4));
}

test.each<readonly [string, readonly string[], number | undefined]>([
  ['function f() { const v = make(); use1(v); use2(v); }', ['use1', 'use2'], undefined],
  ['function f() { let v = make(); use1(v); v = make(); use2(v); }', ['use1'], undefined],
  ['function f() { let v = make(); use1(v); v = make(); use2(v); }', ['use2'], 0],
  ['function f() { let v = make(); if (x) v = make(); use1(v); }', ['use1'], undefined],
  ['function f() { let v = make(); if (x) v = make(); else use1(v); use2(v); }', ['use2'], 0],
  ['function f() { let v = make(); while (x) { use1(v); v = make(); } }', ['use1'], undefined],
  ['function f() { let v = make(); while (x) { use1(v); v = make(); } }', ['use1'], 0],
  ['function f() { let v = make(); v = make(); later(() => use1(v)); }', ['use1'], undefined],
  ['let v = make(); use1(v); v = make(); use2(v);', ['use1'], undefined],
])('%s %o', (code, expected, at) => {
  expect(seen(code, at)).toEqual(expected);
});

test.each([
  ['v = 1;', 'v = 1'],
  ['v ??= 1;', 'v ??= 1'],
  ['v++;', 'v++'],
  ['[v] = list;', '[v] = list'],
  ['let v = 1;', 'v = 1'],
  ['for (v of list) use(v);', 'for (v of list) use(v);'],
])('%s is written at %s', (code, expected) => {
  const name = nodeAt(parse(code), (node): node is ts.Identifier => ts.isIdentifier(node) && node.text === 'v');
  expect(writeOf(name).getText()).toBe(expected);
});
