import { expect, test } from 'vitest';
import type { Path } from '../../../../lib/summary/path.js';
import { analyse } from '../../../support/analysis.js';

/** What calling `f` blocks on: tier, confidence and path. */
function blocks(code: string): readonly string[] {
  const { blockingOf, fn } = analyse({ 'sample.ts': `import fs from 'node:fs'; ${code}` });
  const pathOf = (path: Path | undefined): string[] => (path === undefined ? [] : [path.label, ...pathOf(path.next)]);
  return [...blockingOf(fn('f'))].map(
    ([tier, { confidence, path }]) => `${confidence} ${tier}: ${pathOf(path).join(' → ')}`,
  );
}

test.each([
  [`function f() { fs.readFileSync('x'); }`, ['definite io: fs.readFileSync']],
  [`function f() { g(); } function g() { fs.rmSync('x'); }`, ['definite io: g → fs.rmSync']],
  [
    `function f() { fs.existsSync('x'); fs.rmSync('x'); }`,
    ['definite lookup: fs.existsSync', 'definite io: fs.rmSync'],
  ],
  [`function f() { g(); fs.rmSync('x'); } function g() { fs.readFileSync('x'); }`, ['definite io: fs.rmSync']],
  [`let k; function f() { k ??= fs.readFileSync('x'); }`, ['possible io: fs.readFileSync']],
  [`function f() { [1].map(() => fs.rmSync('x')); }`, ['definite io: fs.rmSync']],
  [`function f() { setTimeout(() => fs.rmSync('x')); }`, []],
  [`function f() { g(); } async function g() { fs.rmSync('x'); }`, []],
  [`function f() { return () => fs.rmSync('x'); }`, []],
  [`/** @nonblocking */ function f() { fs.rmSync('x'); }`, []],
  [`function f(p: () => void) { p(); }`, []],
  [`function f(n: number): void { if (n > 0) f(n - 1); else fs.rmSync('x'); }`, ['definite io: fs.rmSync']],
  [`function f(): void { g(); } function g(): void { if (fs) f(); fs.rmSync('x'); }`, ['definite io: g → fs.rmSync']],
  [`function f() { g(); } function g(): Promise<void> { fs.rmSync('x'); return Promise.resolve(); }`, []],
  [`function f() { g(); } function g(on = false) { if (on) fs.rmSync('x'); }`, []],
  [`function f() { g(true); } function g(on = false) { if (on) fs.rmSync('x'); }`, ['definite io: g → fs.rmSync']],
  [
    `function f() { g({}); } function g(o: { on?: boolean }) { if (o.on !== false) fs.rmSync('x'); }`,
    ['definite io: g → fs.rmSync'],
  ],
  [
    `function f(on: boolean) { g(on); } function g(on: boolean) { if (on) fs.rmSync('x'); }`,
    ['possible io: g → fs.rmSync'],
  ],
  [
    `function f() { g.call(null, true); } function g(on = false) { if (on) fs.rmSync('x'); }`,
    ['possible io: g → fs.rmSync'],
  ],
  [
    `function f() { g(true); } function g(on = false, dry = false) { if (dry) return; if (on) fs.rmSync('x'); }`,
    ['definite io: g → fs.rmSync'],
  ],
  [
    `function f() { g(true, true); } function g(on = false, dry = false) { if (dry) return; if (on) fs.rmSync('x'); }`,
    [],
  ],
] as const)('%s', (code, expected) => {
  expect(blocks(code)).toEqual(expected);
});

test('of two paths of one length the one that stands first is told', () => {
  const code = `function f() { a(); b(); } function b() { fs.rmSync('x'); } function a() { fs.readFileSync('x'); }`;
  expect(blocks(code)).toEqual(['definite io: a → fs.readFileSync']);
});
