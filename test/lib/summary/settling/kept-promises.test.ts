import * as ts from 'typescript';
import { expect, test } from 'vitest';
import { keptOpen } from '../../../../lib/summary/settling/kept-promises.js';
import { solveRoot } from '../../../../lib/summary/obligations/root.js';
import { usesWithin } from '../../../../lib/syntax/bindings.js';
import { nodeAt, parse } from '../../../support/parse.js';
import { UNSEEN } from '../../../support/worlds.js';

/** Whether a method may end while what it has kept of a promise is open; `done` settles it. */
function isLeft(body: string): boolean {
  const file = parse(`let tail; class C { m(ok) { const { promise, done } = Promise.withResolvers(); ${body} } }`);
  const root = nodeAt(file, ts.isMethodDeclaration);
  const [promise, done] = nodeAt(root, ts.isObjectBindingPattern).elements.map(({ name }) => name as ts.Identifier);
  if (promise === undefined || done === undefined) throw new Error('no pattern');
  const solved = solveRoot(root, new Map([[done, { kind: 'function' }]]), UNSEEN);
  return keptOpen(solved, usesWithin(root, promise)) !== undefined;
}

test.each([
  ['this.tail = promise; if (ok) done();', true],
  ['tail = promise; if (ok) return; done();', true],
  ['this.tail = this.tail.then(() => promise); if (ok) done();', true],
  ['this.tail = promise;', true],
  ['this.tail = promise; done();', false],
  ['this.tail = promise; try { this.work(); if (ok) return; } finally { done(); }', false],
  ['this.tail = promise; this.work().finally(done);', false],
  ['this.tail = promise; this.done = done;', false],
  ['if (ok) return; this.tail = promise; done();', false],
  ['this.tail = promise; if (ok) { this.tail = undefined; return; } done();', false],
  ['this.tail = Promise.race([promise, this.late()]); if (ok) done();', false],
  ['const own = {}; own.tail = promise; if (ok) done();', false],
  ['let own; own = promise; if (ok) done();', false],
])('%s: %j', (body, expected) => {
  expect(isLeft(body)).toBe(expected);
});
