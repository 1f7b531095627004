import * as ts from 'typescript';
import { expect, test } from 'vitest';
import { isWantedByCaller } from '../../../../lib/summary/settling/wanted.js';
import { analyse } from '../../../support/analysis.js';
import { nodeAt } from '../../../support/parse.js';

const MAKER = 'function f(): Promise<number> { return new Promise((_, reject) => { setTimeout(reject, 1); }); }';

test.each([
  [`${MAKER} async function g() { return await f(); }`, true],
  [`${MAKER} async function g() { const x = (await f()) + 1; }`, true],
  [`${MAKER} function g() { return f().then((x) => x); }`, true],
  [`${MAKER} async function g() { await f(); }`, false],
  [`${MAKER} function g() { return f().then(() => 1); }`, false],
  [`${MAKER} function g() { return f().catch((e) => e); }`, false],
  [`${MAKER} function g() { return f(); }`, false],
  [`${MAKER} async function g() { return await f(); } Promise.race([f(), other]);`, false],
  [MAKER, false],
  ['class A { f() { return new Promise((_, no) => { no(); }); } async g() { return await this.f(); } }', true],
  ['const f = () => new Promise((_, no) => { no(); }); async function g() { return await f(); }', true],
  ['const f = () => new Promise<never>((_, no) => { no(); }); async function g() { return await f(); }', false],
  ['function f() { const p = new Promise(h); return p; } async function g() { return await f(); }', false],
  [
    'function f(): Promise<never> { return new Promise((_, no) => { no(); }); } async function g() { return await f(); }',
    false,
  ],
])('%s: %j', (code, expected) => {
  const { edges, file } = analyse({ 'sample.ts': `${code}\nexport {};` });
  expect(isWantedByCaller(nodeAt(file('sample.ts'), ts.isNewExpression), edges.dispatch)).toBe(expected);
});
