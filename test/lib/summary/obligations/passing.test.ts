/** What callees do with an obligation that they are passed, across files. */
import * as ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { pollWorldFor, worldFor } from '../../../../lib/analyzer/obligations.js';
import type { Carrier, Outcome } from '../../../../lib/summary/obligations/obligation.js';
import { analyse } from '../../../support/analysis.js';

/** What the callee of `helper(…)` does when argument `index` is a carrier; undefined when it cannot be seen. */
function passed(helper: string, call: string, index = 0, carrier: Carrier = { kind: 'function' }): Outcome | undefined {
  const { edges, call: callOf } = analyse({
    'helper.ts': helper,
    'main.ts': `import * as all from './helper.js'; import { helper } from './helper.js';
declare const done: () => void, other: any, waker: { wake(): void }, res: any;
${call};`,
  });
  const world = carrier.kind === 'waker' ? pollWorldFor(edges) : worldFor(edges);
  const node = callOf(call);
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) throw new Error('no call');
  return world.calleeOutcome(node, [{ index, carrier }]);
}

const text = (outcome: Outcome | undefined): string =>
  outcome === undefined ? 'unseen' : `${outcome.meets ? 'met' : 'not met'}, ${outcome.leaves} left`;

describe('a helper that is given a function', () => {
  test.each([
    ['export function helper(f: () => void) { f(); }', 'met, never left'],
    ['export function helper(f: () => void) {}', 'not met, surely left'],
    ['export function helper(f: () => void, c: boolean) { if (c) f(); }', 'met, surely left'],
    ['export function helper(f: () => void) { setTimeout(f, 1); }', 'met, never left'],
    ['const kept: unknown[] = []; export function helper(f: () => void) { kept.push(f); }', 'met, never left'],
    ['export function helper(f: () => void) { inner(f); } function inner(g: () => void) { g(); }', 'met, never left'],
    ['export function helper(f: () => void) { inner(f); } function inner(g: () => void) {}', 'not met, surely left'],
    ['export function helper(...all: (() => void)[]) {}', 'met, never left'],
    ['export function helper() { arguments[0](); }', 'met, never left'],
    ['export function helper() {}', 'not met, surely left'],
    ['export function helper(f: () => void): void { helper(f); }', 'not met, never left'],
    [
      'export function helper(f: () => void, n = 1): void { if (n > 0) helper(f, n - 1); else f(); }',
      'met, never left',
    ],
    ['export function helper(f: () => void): never { throw new Error(String(f)); }', 'not met, never left'],
    ['export declare function helper(f: () => void): void;', 'unseen'],
    ['export const helper: (f: () => void) => void = undefined as any;', 'unseen'],
    ['export function helper(f: () => void, c: boolean) { return c ? f() : undefined; }', 'met, surely left'],
  ])('%s', (helper, expected) => {
    expect(text(passed(helper, 'helper(done, other)'))).toBe(expected);
  });
});

describe('ways to pass it', () => {
  const first = 'export function helper(f: () => void, g?: () => void) { f(); }';

  test.each<[string, number, string]>([
    ['helper(done)', 0, 'met, never left'],
    ['helper(other, done)', 1, 'not met, surely left'],
    ['helper.call(null, done)', 1, 'met, never left'],
    ['helper.call(done)', 0, 'unseen'],
    ['helper.apply(null, [done])', 1, 'unseen'],
    ['all.helper(done)', 0, 'met, never left'],
    ['other.helper(done)', 0, 'unseen'],
  ])('%s', (call, index, expected) => {
    expect(text(passed(first, call, index))).toBe(expected);
  });
});

describe('a class that is given one', () => {
  test.each([
    ['export class helper { constructor(f: () => void) { f(); } }', 'met, never left'],
    ['export class helper { constructor(f: () => void) {} }', 'not met, surely left'],
    ['export class helper { constructor(readonly f: () => void) {} }', 'met, never left'],
    ['class Base { constructor(f: () => void) { f(); } } export class helper extends Base {}', 'met, never left'],
  ])('%s', (helper, expected) => {
    expect(text(passed(helper, 'new helper(done)'))).toBe(expected);
  });
});

describe('a member', () => {
  test('that is only declared may be anybody’s', () => {
    const helper =
      'export interface I { run(f: () => void): void } class C implements I { run(f: () => void) {} } export const helper: I = new C();';
    expect(passed(helper, 'helper.run(done)')).toBeUndefined();
  });

  test('that is written down is followed', () => {
    const helper = 'class C { run(f: () => void) {} } export const helper = new C();';
    expect(text(passed(helper, 'helper.run(done)'))).toBe('not met, surely left');
  });
});

describe('other carriers', () => {
  test('what is taken out of an object is followed', () => {
    const helper = 'export function helper({ f }: { f: () => void }) { f(); }';
    expect(text(passed(helper, 'helper({ f: done })', 0, { kind: 'holder' }))).toBe('met, never left');
  });

  test('a waker that is kept', () => {
    const helper = 'let kept: unknown; export function helper(w: { wake(): void }) { kept = w; }';
    expect(text(passed(helper, 'helper(waker)', 0, { kind: 'waker' }))).toBe('met, never left');
  });

  test('a responder that answers', () => {
    const carrier: Carrier = { kind: 'responder', members: new Set(['end']) };
    const answers = 'export function helper(r: any) { r.end(); }';
    const tells = 'export function helper(r: any) { if (r.headersSent) return; r.end(); }';
    const drops = 'export function helper(r: any) { if (r.path) r.end(); }';
    expect(text(passed(answers, 'helper(res)', 0, carrier))).toBe('met, never left');
    expect(text(passed(tells, 'helper(res)', 0, carrier))).toBe('met, never left');
    expect(text(passed(drops, 'helper(res)', 0, carrier))).toBe('met, surely left');
  });
});
