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
  [`function f() { g(); } function g(p?: string) { if (p) fs.rmSync(p); }`, []],
  [`function f() { g(undefined); } function g(p?: string) { if (p !== undefined) fs.rmSync(p); }`, []],
  [`function f() { g(null); } function g(p?: string | null) { if (p != null) fs.rmSync(p); }`, []],
  [`function f() { g(); } function g(p?: string) { if (p === undefined) return; fs.rmSync(p); }`, []],
  [`function f() { h(); } function h(p?: string) { g(p); } function g(p?: string) { if (p) fs.rmSync(p); }`, []],
  [`function f() { g({}); } function g(p?: object) { if (!p) fs.rmSync('x'); }`, []],
  [`function f() { g(); } function g(p?: object) { if (!p) fs.rmSync('x'); }`, ['definite io: g → fs.rmSync']],
  [`function f() { g(); } function g(p = 'x') { if (p) fs.rmSync(p); }`, ['definite io: g → fs.rmSync']],
  [`function f(p: string) { g(p); } function g(p?: string) { if (p) fs.rmSync(p); }`, ['possible io: g → fs.rmSync']],
  [
    `function f(l: string[]) { l.forEach(g); } function g(p?: string) { if (p) fs.rmSync(p); }`,
    ['definite io: g → fs.rmSync'],
  ],
  // Behind different flags there are different ways.
  [
    `function f() { g(undefined, 'y'); } function g(a?: string, b?: string) { if (a) fs.rmSync(a); if (b) h(b); }
      function h(b: string) { fs.rmSync(b); }`,
    ['definite io: g → h → fs.rmSync'],
  ],
  [`function f() { g(); } function g(a?: string, b?: string) { if (a) fs.rmSync(a); if (b) fs.rmSync(b); }`, []],
  [
    `function f() { g(); } function g(a?: 1, b?: 1, c?: 1, d?: 1, e?: 1) { if (a) fs.rmSync('a'); if (b) fs.rmSync('b');
      if (c) fs.rmSync('c'); if (d) fs.rmSync('d'); if (e) fs.rmSync('e'); }`,
    ['possible io: g → fs.rmSync'],
  ],
  [
    `function f(e: { on: boolean }) { g(e); } function g(entity: { on: boolean }) { if (entity.on) fs.rmSync('x'); }`,
    ['definite io: g → fs.rmSync'],
  ],
  [
    `function f(e: { on: boolean }) { g(e); } function g(options: { on: boolean }) { if (options.on) fs.rmSync('x'); }`,
    ['possible io: g → fs.rmSync'],
  ],
  [`function f() { fs.readFileSync('/proc/self/stat'); }`, ['possible io: fs.readFileSync']],
  ["function f() { fs.readFileSync(`/sys/${'x'}`); }", ['possible io: fs.readFileSync']],
  [`const P = '/proc/' + 1; function f() { fs.readFileSync(P); }`, ['possible io: fs.readFileSync']],
  [`function f(p: string) { fs.readFileSync(p + '/proc/'); }`, ['definite io: fs.readFileSync']],
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
