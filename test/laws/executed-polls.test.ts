/**
 * Executed truth for polls: a tiny executor drives every generated `poll` under every behaviour of its inner futures and is seen to
 * complete, to spin, or to hang. `no-pending-without-waker` must report exactly the hanging ones.
 */
import { runInThisContext } from 'node:vm';
import * as ts from 'typescript';
import { expect, test } from 'vitest';
import { pollWorldFor } from '../../lib/analyzer/obligations.js';
import { unwokenExits } from '../../lib/summary/waking/waking.js';
import type { FunctionNode } from '../../lib/syntax/functions.js';
import { memoryProgram } from './memory-program.js';

/** What a poll does about its waker at one place. */
const ACTIONS = [
  'this.waker = cx.waker;',
  'wakers.push(cx.waker);',
  'cx.waker.wake();',
  'setTimeout(() => { cx.waker.wake(); });',
  'setTimeout(() => { this.flag = true; });',
  'keep(cx);',
  'drop(cx.waker);',
  'maybe(c, cx.waker);',
  'const mine = cx.waker;',
  'const { waker } = cx; wakers.push(waker);',
  'void cx;',
  '',
] as const;

/** Where that place is, around the answers. `A` stands for the action, `B` for another. */
const FRAMES = [
  'A return Pending;',
  'if (a) { A } return Pending;',
  'if (a) { A } else { B } return Pending;',
  'if (a) return Pending; A return Pending;',
  'if (a) return Ready(1); A return Pending;',
  'A if (a) return { ready: false }; return Ready(1);',
  'return a ? Ready(1) : Pending; A',
  'A return a ? Pending : Ready(1);',
  'let result: Poll = Pending; if (a) result = Ready(1); else { A } return result;',
  'let result: Poll = Pending; A if (a) result = Ready(1); return result;',
  'const p = inner.poll(cx); if (p.ready) { A return Pending; } return Pending;',
  'const p = inner.poll(cx); if (!p.ready) return p; A return Pending;',
  'const p = inner.poll(cx); if (p.ready) return p; A return Pending;',
  'if (inner.poll(cx).ready) { A } return Pending;',
  'inner.poll(cx); A return Pending;',
  'inner.poll(idle); A return Pending;',
  'A return inner.poll(cx);',
  'A return inner.poll(idle);',
  'for (;;) { const p = inner.poll(cx); if (!p.ready) return Pending; if (a) { A return Pending; } return p; }',
  'const p = inner.poll(cx); const q = other.poll(cx); if (p.ready && q.ready) { A return Pending; } return Pending;',
  'const p = inner.poll(cx); if (p.ready) return p; const q = other.poll(cx); if (q.ready) { A return Pending; } return q;',
  'for (const each of [inner, other]) { const p = each.poll(cx); if (p.ready) { A return p; } } return Pending;',
  'try { fails(a); A return Pending; } catch { B return Pending; }',
  'try { return Pending; } finally { A }',
  'try { return inner.poll(cx); } catch { A return Pending; }',
  'switch (k) { case 0: A return Pending; case 1: return Ready(1); default: B return Pending; }',
  'const p = inner.poll(cx); switch (p.ready) { case true: A return Pending; case false: return Pending; }',
  'const isBoth = a && b; if (isBoth) { A } if (!isBoth) { B } return Pending;',
  'if (b) { A } const p = inner.poll(cx); if (isPending(p)) return Pending; return p;',
  'const p = inner.poll({ waker: cx.waker }); if (p.ready) { A return Pending; } return p;',
  'const p = a ? inner.poll(cx) : other.poll(cx); if (p.ready) { A return Pending; } return Pending;',
  'let p: Poll = Pending; p = a ? inner.poll(cx) : b ? p : Ready(1); A return p.ready ? Ready(1) : Pending;',
  'let p: Poll = Pending; p = p.ready ? p : inner.poll(cx); if (a && !p.ready) p = p.ready ? p : other.poll(cx); if (!p.ready) return Pending; A return a ? Pending : p;',
  'const p = (a ? inner : undefined)?.poll(cx) ?? other.poll(cx); if (p.ready) { A return Pending; } return Pending;',
  'A return (a ? inner : undefined)?.poll(cx) ?? Pending;',
  'let p: Poll | undefined = undefined; p ??= inner.poll(cx); if (p.ready) { A return Pending; } return p;',
  'out: { if (a) break out; A return Pending; } B return Pending;',
] as const;

const DECLARATIONS = `
  export interface Waker { wake(): void; }
  export interface Context { readonly waker: Waker; }
  export type Poll = { readonly ready: true; readonly value: number } | { readonly ready: false };
  export const Pending: Poll = { ready: false };
  export function Ready(value: number): Poll { return { ready: true, value }; }
  export function isPending(p: Poll): boolean { return !p.ready; }
  export interface Future { poll(cx: Context): Poll; }
  export declare const inner: Future;
  export declare const other: Future;
  export declare const idle: Context;
  export declare function fails(is: boolean): void;
  export const wakers: Waker[] = [];
  export function keep(cx: Context): void { wakers.push(cx.waker); }
  export function drop(waker: Waker): void { void waker; }
  export function maybe(is: boolean, waker: Waker): void { if (is) wakers.push(waker); }
`;

interface Shape {
  readonly name: string;
  readonly body: string;
}

function* shapes(): Generator<Shape> {
  for (const [i, frame] of FRAMES.entries()) {
    const others = frame.includes('B') && /\bB\b/u.test(frame) ? ACTIONS : [''];
    for (const [j, action] of ACTIONS.entries()) {
      for (const [k, other] of others.entries()) {
        const body = frame.replaceAll(/\b[AB]\b/gu, (place) => `{ ${place === 'A' ? action : other} }`);
        yield { name: `shape_${i}_${j}_${k}`, body };
      }
    }
  }
}

const all = [...shapes()];

interface Input {
  readonly a: boolean;
  readonly b: boolean;
  readonly c: boolean;
  readonly k: number;
  readonly inner: readonly [(typeof INNER)[number], (typeof INNER)[number]];
}

const bits = [false, true];
/** Whether an inner future is ready at its first poll, or fails. */
const INNER = ['ready', 'pending', 'fails'] as const;
const INPUTS: readonly Input[] = bits.flatMap((a) =>
  bits.flatMap((b) =>
    bits.flatMap((c) =>
      INNER.flatMap((first) =>
        INNER.flatMap((second) => [0, 1, 2].map((k) => ({ a, b, c, k, inner: [first, second] as const }))),
      ),
    ),
  ),
);

type Fate = 'completes' | 'spins' | 'hangs';

/** Polls until it is ready, until nobody can wake it any more, or too often. Timers and inner futures wake when nothing else runs. */
function run(poll: (this: object, cx: object, world: object) => { ready: boolean }, input: Input): Fate {
  const seen = { wakes: 0 };
  const waker = {
    wake: (): void => {
      seen.wakes++;
    },
  };
  const cx = { waker };
  const wakers: { wake(): void }[] = [];
  const timers: (() => void)[] = [];
  const self: { waker?: { wake(): void } } = {};
  const future = (state: (typeof INNER)[number]): { poll(cx: { waker: { wake(): void } }): object } => ({
    poll(given) {
      if (state === 'fails') throw new Error('inner');
      if (state === 'ready') return { ready: true, value: 1 };
      wakers.push(given.waker);
      return { ready: false };
    },
  });
  const world = {
    ...input,
    wakers,
    Pending: { ready: false },
    Ready: (value: number) => ({ ready: true, value }),
    isPending: (p: { ready: boolean }) => !p.ready,
    inner: future(input.inner[0]),
    other: future(input.inner[1]),
    idle: { waker: { wake: (): void => undefined } },
    setTimeout: (f: () => void) => timers.push(f),
    fails: (is: boolean) => {
      if (is) throw new Error('asked to');
    },
    keep: (given: { waker: { wake(): void } }) => wakers.push(given.waker),
    drop: () => undefined,
    maybe: (is: boolean, given: { wake(): void }) => {
      if (is) wakers.push(given);
    },
  };
  for (let turn = 0; turn < 3; turn++) {
    const before = seen.wakes;
    try {
      if (poll.call(self, cx, world).ready) return 'completes';
    } catch {
      return 'completes'; // The task ends with an error.
    }
    for (const timer of timers.splice(0)) timer();
    for (const each of wakers.splice(0)) each.wake();
    self.waker?.wake();
    if (seen.wakes === before) return 'hangs';
  }
  return 'spins';
}

function fatesOf({ body }: Shape): ReadonlySet<Fate> {
  const names =
    '{ a, b, c, k, wakers, Pending, Ready, isPending, inner, other, idle, setTimeout, fails, keep, drop, maybe }';
  // The text is generated above; its only type is taken out.
  const poll = runInThisContext(
    `(function (cx, ${names}) { ${body.replaceAll(/: Poll(?: \| undefined)?/gu, '')} })`,
  ) as Parameters<typeof run>[0];
  return new Set(INPUTS.map((input) => run(poll, input)));
}

function verdicts(): Map<string, boolean> {
  const source = `
    import { Context, Poll, Pending, Ready, isPending, inner, other, idle, fails, wakers, keep, drop, maybe, Waker } from './future';
    ${all
      .map(
        ({ name, body }) =>
          `class ${name} { waker?: Waker; flag = false; constructor(readonly a: boolean, readonly b: boolean, readonly c: boolean, readonly k: number) {}
             poll(cx: Context): Poll { const { a, b, c, k } = this; ${body} } }`,
      )
      .join('\n')}
  `;
  const { edges, file, checker } = memoryProgram({ 'shapes.ts': source, 'future.ts': DECLARATIONS });
  const world = pollWorldFor(edges);
  return new Map(
    file('shapes.ts')
      .statements.filter(ts.isClassDeclaration)
      .map((shape) => {
        const poll = shape.members.find((member) => ts.isMethodDeclaration(member)) as FunctionNode;
        return [shape.name?.text ?? '', unwokenExits(poll, world, checker).some(({ kind }) => kind === 'lost')];
      }),
  );
}

/** Shapes on which the verdict differs from what was seen, and why that is meant. */
const LIMITS: readonly { readonly reason: string; readonly applies: (body: string) => boolean }[] = [
  {
    reason: 'A waker that a `finally` around the answer does something about is taken as kept.',
    applies: (body) => body.includes('finally'),
  },
];

test('verdicts on polls are what running them shows', { timeout: 300_000 }, () => {
  expect(all.length).toBeGreaterThan(900);
  const found = verdicts();
  const wrong = all
    .map((shape) => ({ ...shape, isFound: found.get(shape.name) === true, fates: fatesOf(shape) }))
    .filter(
      ({ isFound, fates, body }) => isFound !== fates.has('hangs') && !LIMITS.some(({ applies }) => applies(body)),
    );
  expect(
    wrong.map(
      ({ body, isFound, fates }) =>
        `${isFound ? 'is reported' : 'is not reported'}, and ${[...fates].sort().join(', ')}: ${body}`,
    ),
  ).toEqual([]);
});
