/** The lattice of obligations obeys the laws that the solver stands on. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  joinOutcomes,
  lessOpen,
  LEAVES,
  MEETS,
  moreOpen,
  NO_OUTCOME,
  type Openness,
  type Outcome,
} from '../../lib/summary/obligations/obligation.js';

const openness = fc.constantFrom<Openness>('never', 'possibly', 'surely');
const outcome: fc.Arbitrary<Outcome> = fc.record({ meets: fc.boolean(), leaves: openness });

test('join is associative, commutative and idempotent, and bottom is its neutral element', () => {
  fc.assert(
    fc.property(outcome, outcome, outcome, (a, b, c) => {
      expect(joinOutcomes(a, joinOutcomes(b, c))).toEqual(joinOutcomes(joinOutcomes(a, b), c));
      expect(joinOutcomes(a, b)).toEqual(joinOutcomes(b, a));
      expect(joinOutcomes(a, a)).toEqual(a);
      expect(joinOutcomes(a, NO_OUTCOME)).toEqual(a);
    }),
  );
});

test('what is left open by one is left open by the join', () => {
  fc.assert(
    fc.property(outcome, outcome, (a, b) => {
      expect(moreOpen(joinOutcomes(a, b).leaves, a.leaves)).toBe(joinOutcomes(a, b).leaves);
    }),
  );
  expect(joinOutcomes(MEETS, LEAVES)).toEqual({ meets: true, leaves: 'surely' });
});

test('openness is ordered', () => {
  fc.assert(
    fc.property(openness, openness, (a, b) => {
      expect([moreOpen(a, b), lessOpen(a, b)].sort()).toEqual([a, b].sort());
    }),
  );
});
