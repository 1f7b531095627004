/** Ways in which a poll answers pending with its waker lost, or kept at the first poll only. */
import { describe, expect, test } from 'vitest';
import { pollWorldFor } from '../../../../lib/analyzer/obligations.js';
import { unwokenExits } from '../../../../lib/summary/waking/waking.js';
import { analyse } from '../../../support/analysis.js';

const TYPES = `interface Waker { wake(): void; clone(): Waker }
interface Context { readonly waker: Waker }
type Poll<T> = { ready: true; value: T } | { ready: false };
interface Future<T> { poll(cx: Context): Poll<T> }
declare const PENDING: { ready: false };
declare const c: () => boolean;
declare const parts: Future<number>[];
declare const inner: Future<number>, other: Future<number>, maybe: Future<number> | undefined;
declare const source: { subscribe(f: () => void): void };
const ready = (value: number): Poll<number> => ({ ready: true, value });
`;

/** By kind and answer, in the order of the text. */
function exits(body: string, fields = ''): readonly string[] {
  const code = `${TYPES}export class Own { ${fields} poll(cx: Context): Poll<number> { ${body} } }`;
  const { edges, fn, checker } = analyse({ 'sample.ts': code });
  return unwokenExits(fn('poll'), pollWorldFor(edges), checker).map(({ node, kind }) => `${kind}: ${node.getText()}`);
}

const LOST = ['lost: return PENDING;'];
const ONCE = ['once: return PENDING;'];

test.each<[string, readonly string[]]>([
  ['return PENDING;', LOST],
  ['cx.waker.wake(); return PENDING;', []],
  ['if (c()) source.subscribe(() => cx.waker.wake()); return PENDING;', LOST],
  ['source.subscribe(() => cx.waker.wake()); return PENDING;', []],
  ['return inner.poll(cx);', []],
  ['const p = inner.poll(cx); if (!p.ready) return p; return PENDING;', LOST],
  ['const p = inner.poll(cx); if (!p.ready) return PENDING; return ready(1);', []],
  ['inner.poll(cx); return PENDING;', LOST],
  ['return ready(1);', []],
  ['try { return PENDING; } finally { source.subscribe(() => cx.waker.wake()); }', []],
])('%s', (body, expected) => {
  expect(exits(body)).toEqual(expected);
});

describe('an answer that one of several expressions gives', () => {
  const mine = 'a: Poll<number> = PENDING; b: Poll<number> = PENDING;';

  test.each<[string, readonly string[]]>([
    ['const p = c() ? inner.poll(cx) : other.poll(cx); return p.ready ? ready(1) : PENDING;', []],
    [
      'const p = c() ? inner.poll(cx) : PENDING; return p.ready ? ready(1) : PENDING;',
      ['lost: return p.ready ? ready(1) : PENDING;'],
    ],
    ['const p = c() ? inner.poll(cx) : other.poll(cx); if (p.ready) return PENDING; return p;', LOST],
    ['this.a = this.a.ready ? this.a : inner.poll(cx); return this.a.ready ? ready(1) : PENDING;', []],
    ['this.a = this.a.ready ? PENDING : inner.poll(cx); if (!this.a.ready) return PENDING; return ready(1);', LOST],
    [
      'this.a = this.a.ready ? this.a : inner.poll(cx); this.b = this.b.ready ? this.b : other.poll(cx); if (this.a.ready && this.b.ready) return ready(1); return PENDING;',
      [],
    ],
    [
      'this.a = this.a.ready ? this.a : inner.poll(cx); this.b = this.b.ready ? this.b : other.poll(cx); if (this.a.ready && this.b.ready) return PENDING; return PENDING;',
      ['lost: return PENDING;'],
    ],
    [
      'let p: Poll<number> | undefined = undefined; p ??= inner.poll(cx); if (!p.ready) return PENDING; return ready(1);',
      [],
    ],
    ['let p = maybe?.poll(cx); p ??= inner.poll(cx); if (!p.ready) return PENDING; return ready(1);', []],
    ['const p = maybe?.poll(cx) ?? inner.poll(cx); if (!p.ready) return PENDING; return ready(1);', []],
    ['const p = maybe?.poll(cx) ?? inner.poll(cx); if (p.ready) return PENDING; return ready(1);', LOST],
    ['return maybe?.poll(cx) ?? PENDING;', ['lost: return maybe?.poll(cx) ?? PENDING;']],
    ['if (maybe === undefined) cx.waker.wake(); return maybe?.poll(cx) ?? PENDING;', []],
    ['return inner.poll(cx) ?? PENDING;', []],
  ])('%s', (body, expected) => {
    expect(exits(body, mine)).toEqual(expected);
  });
});

describe('a waker that was kept at an earlier poll', () => {
  test.each<[string, string, readonly string[]]>([
    ['waker?: Waker;', 'if (this.waker === undefined) this.waker = cx.waker; return PENDING;', ONCE],
    ['waker?: Waker;', 'this.waker = cx.waker; return PENDING;', []],
    ['waker?: Waker;', 'this.waker ??= cx.waker; return PENDING;', ONCE],
    [
      'isOn = false;',
      'if (!this.isOn) { this.isOn = true; source.subscribe(() => cx.waker.wake()); } return PENDING;',
      ONCE,
    ],
    ['isOn = false;', 'if (!this.isOn) { this.isOn = true; } return PENDING;', LOST],
    [
      'wakers = new Map<number, Waker>();',
      'if (!this.wakers.has(1)) this.wakers.set(1, cx.waker); return PENDING;',
      ONCE,
    ],
    [
      'state = "new";',
      'if (this.state === "new") { this.state = "on"; source.subscribe(() => cx.waker.wake()); } return PENDING;',
      ONCE,
    ],
  ])('%s %s', (fields, body, expected) => {
    expect(exits(body, fields)).toEqual(expected);
  });
});

describe('polls of many', () => {
  test.each<[string, readonly string[]]>([
    [
      'let left = 0; for (const part of parts) if (!part.poll(cx).ready) left++; return left > 0 ? PENDING : ready(1);',
      [],
    ],
    [
      'let left = 0; for (let i = 0; i < parts.length; i++) { const p = parts[i]!.poll(cx); if (!p.ready) left++; } if (left > 0) return PENDING; return ready(1);',
      [],
    ],
    ['for (const part of parts) { const p = part.poll(cx); if (p.ready) return p; } return PENDING;', []],
    ['let left = 0; for (const part of parts) if (c()) left++; if (left > 0) return PENDING; return ready(1);', LOST],
  ])('%s', (body, expected) => {
    expect(exits(body)).toEqual(expected);
  });
});
