import * as ts from 'typescript';
import { expect, test } from 'vitest';
import { isFunctionNode } from '../../../lib/syntax/functions.js';
import { startsOwnTask } from '../../../lib/syntax/own-task.js';
import { parse } from '../../support/parse.js';

/** Whether the first function of some code starts a task. */
function starts(code: string): boolean {
  const find = (node: ts.Node): boolean | undefined =>
    isFunctionNode(node) ? startsOwnTask(node) : ts.forEachChild(node, find);
  return find(parse(code)) ?? false;
}

test.each([
  ['async function f() {}', true],
  ['async () => {}', true],
  ['function f(): Promise<void> {}', true],
  ['const f = () => new Promise((resolve) => resolve(1))', true],
  ['function f() { if (x) return; return Promise.all([]); }', true],
  ['class C { load(): PromiseLike<void> {} }', true],
  ['function f(): Promise<void> | undefined {}', false],
  ['function f() { return g(); }', false],
  ['function* f() {}', false],
  ['class C { get ready() { return Promise.resolve(); } }', false],
  ['function f() { return new Map(); }', false],
])('%s', (code, expected) => {
  expect(starts(code)).toBe(expected);
});
