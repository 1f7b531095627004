import * as ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { drivesOf, type DrivesArgument, rerunOf } from '../../../../lib/summary/futures/driving.js';
import { nodeAt, parse } from '../../../support/parse.js';

type Declaration = ts.VariableDeclaration & { readonly name: ts.Identifier };

/** The declaration of `q`, and its drives. */
function drives(code: string): { readonly declaration: Declaration; readonly reads: readonly ts.Expression[] } {
  const declaration = nodeAt(
    parse(code),
    (node): node is Declaration => ts.isVariableDeclaration(node) && node.name.getText() === 'q',
  );
  return { declaration, reads: drivesOf(declaration.name, new Set(['exec'])) };
}

describe('a read that drives', () => {
  test.each([
    ['async function f() { const q = make(); await q; }', 1],
    ['async function f() { const q = make(); await (q as Query); }', 1],
    ['async function f() { const q = make(); for await (const row of q) use(row); }', 1],
    ['async function f() { const q = make(); for (const row of q) use(row); }', 0],
    ['async function f() { const q = make(); return q; }', 1],
    ['function f() { const q = make(); return q; }', 0],
    ['function f() { const q = make(); q.then(use); }', 1],
    ['function f() { const q = make(); q.catch(use); }', 1],
    ['function f() { const q = make(); q.exec(); }', 1],
    ['function f() { const q = make(); q.where(1); }', 0],
    ['function f() { const q = make(); q(); }', 0],
    ['function f() { const q = make(); one.exec[q](); }', 0],
    ['function f() { const q = make(); return q.then; }', 0],
    ['function f() { const q = make(); return Promise.all([q, other]); }', 1],
    ['function f() { const q = make(); return keep([q, other]); }', 0],
    ['function f() { const q = make(); use(() => q.then(log)); }', 0],
    ['async function f() { const q = make(); const again = () => q; await again(); }', 1],
    ['async function f() { const q = make(); const again = () => (q); again().then(use); }', 1],
    ['async function f() { const q = make(); const again = () => q; again(); }', 0],
    ['async function f() { const q = make(); const again = () => q; use(async () => { await again(); }); }', 0],
    ['async function f() { const q = make(); let again = () => q; again = other; await again(); }', 0],
    ['async function f() { const q = make(); const again = (id) => q; await again(1); }', 0],
    ['function f() { const q = make(); count(q); }', 0],
    ['async function f() { const q = make(); const p = q; await q; await p; }', 2],
    ['async function f(x) { const q = make(); const p = x ? make() : q; await q; await p; }', 2],
    ['async function f(x) { const q = make(); const p = x ? make() : q; if (!x) await q; await p; }', 1],
    ['async function f(x) { const q = make(); const p = x ? make() : q; await q; if (p !== q) await p; }', 1],
    ['async function f(x) { const q = make(); const p = q ? make() : 1; await p; }', 0],
    ['async function f() { const q = make(); let p = q; p = make(); await p; }', 0],
    ['async function f() { let q = make(); const p = q; q = make(); await q; await p; }', 1],
  ])('%s %i', (code, expected) => {
    expect(drives(code).reads).toHaveLength(expected);
  });
});

test('an argument is driven where the call says so', () => {
  const { declaration } = drives('function f() { const q = make(); count(q); print(1, q); }');
  const isCount: DrivesArgument = (call, index) => call.expression.getText() === 'count' && index === 0;
  expect(drivesOf(declaration.name, new Set(), isCount)).toHaveLength(1);
  expect(drivesOf(declaration.name, new Set(), () => true)).toHaveLength(2);
});

describe('a drive that follows another', () => {
  test.each([
    ['async function f() { const q = make(); await q; await q; }', true],
    ['async function f() { const q = make(); if (x) await q; await q; }', true],
    ['async function f() { const q = make(); if (x) await q; else await q; }', false],
    ['async function f() { let q = make(); await q; q = make(); await q; }', false],
    ['async function f() { let q = make(); await q; if (x) q = make(); await q; }', true],
    ['async function f() { const q = make(); if (x) return q; await q; }', false],
    ['async function f() { const q = make(); while (x) await q; }', true],
    ['async function f() { while (x) { const q = make(); await q; } }', false],
    ['async function f() { const q = make(); while (x) { await q; break; } }', false],
    ['async function f() { let q = make(); renew(() => { q = make(); }); await q; await q; }', false],
    ['async function f() { const q = make(); await q; }', false],
  ])('%s %s', (code, expected) => {
    const { declaration, reads } = drives(code);
    expect(rerunOf(reads, declaration) !== undefined).toBe(expected);
  });

  test('is told with the one before it', () => {
    const { declaration, reads } = drives('async function f() { const q = make(); await q; await q; await q; }');
    const rerun = rerunOf(reads, declaration);
    expect([rerun?.first, rerun?.again]).toEqual([reads[0], reads[1]]);
  });
});
