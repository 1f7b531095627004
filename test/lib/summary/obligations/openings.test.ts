import { describe, expect, test } from 'vitest';
import type { Facts, Knowledge } from '../../../../lib/cfg/knowledge.js';
import { keysOf, normalise, type OpenPath } from '../../../../lib/summary/obligations/openings.js';

const path = (facts: Readonly<Record<string, Knowledge>>, more: Partial<OpenPath> = {}): OpenPath => ({
  facts: new Map(Object.entries(facts)),
  hands: [],
  inherits: [],
  entered: [],
  assigned: [],
  isDoubtful: false,
  ...more,
});
const truthy: Knowledge = { isTruthy: true };
const falsy: Knowledge = { isTruthy: false };
const factsIn = (open: readonly OpenPath[]): readonly Facts[] => open.map(({ facts }) => facts);
const kept = (...open: readonly OpenPath[]): readonly OpenPath[] => normalise({ open, hasMet: false }).open;

describe('a path that knows less stands for one that knows more', () => {
  test('of the same duty', () => {
    expect(factsIn(kept(path({ a: truthy, b: truthy }), path({ a: truthy })))).toEqual([new Map([['a', truthy]])]);
  });

  test('whatever their order', () => {
    const [a, b] = [path({ a: truthy }), path({ a: truthy, b: falsy })];
    expect(keysOf({ open: kept(a, b), hasMet: false })).toBe(keysOf({ open: kept(b, a), hasMet: false }));
  });

  test('not where it knows something else', () => {
    expect(kept(path({ a: truthy }), path({ a: falsy, b: truthy }))).toHaveLength(2);
  });

  test.each<[string, Partial<OpenPath>]>([
    ['is doubtful', { isDoubtful: true }],
    ['inherits from an answer', { inherits: ['p'] }],
    ['has been through a loop', { entered: [3] }],
  ])('not for one that %s', (_, more) => {
    expect(kept(path({}), path({ a: truthy }, more))).toHaveLength(2);
  });

  test('witnesses do not tell paths apart', () => {
    expect(kept(path({}), path({}, { assigned: ['this.a'] }))).toHaveLength(1);
  });
});

describe('beyond the bound', () => {
  const many = Array.from({ length: 30 }, (_, i) => path({ common: truthy, [`own${String(i)}`]: truthy }));

  test('what all of them know is kept', () => {
    expect(factsIn(kept(...many))).toEqual([new Map([['common', truthy]])]);
  });

  test('duties stay apart', () => {
    const doubtful = many.map((each) => ({ ...each, isDoubtful: true }));
    expect(kept(...many, ...doubtful).map(({ isDoubtful }) => isDoubtful)).toEqual([false, true]);
  });
});
