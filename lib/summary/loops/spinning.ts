/**
 * Loops that wait for something which only another task can bring about, and never let it: `while (!ready) {}`.
 *
 * A loop spins when it gives nobody a turn, does nothing of its own towards its end, and its end depends on what others do: a
 * variable or field that it does not write, the clock, the file system, another thread. It starves when it waits, but only
 * for microtasks. Work with a time budget, retry counters and loops over data change their own condition and are left alone.
 */
import * as ts from 'typescript';
import { clockRead } from '../../syntax/clock.js';
import { contains } from '../../syntax/containing.js';
import { unwrap } from '../../syntax/expressions.js';
import type { UnitFacts } from '../../syntax/file-facts.js';
import { memoize } from '../../util/memo.js';
import { activityOf } from './loop-activity.js';
import { roundsOf, type Round } from './rounds.js';
import { UNSEEN_WORLD, type Loop, type SpinWorld } from './spin-world.js';
import { joinYield } from './yielding.js';

export interface Spin {
  readonly loop: Loop;
  readonly kind: 'spins' | 'starves';
  /** What it waits for. */
  readonly waitsFor: 'clock' | 'state' | 'outside' | 'nothing';
  readonly confidence: 'definite' | 'possible';
  /** The texts of what decides about its end, and of what that is a part of: `this.isOpen`, `state.value`, `state`. */
  readonly reads: ReadonlySet<string>;
}

/** The spinning loops of a unit. */
export function spinsIn(unit: UnitFacts, world: SpinWorld): readonly Spin[] {
  return loopsIn(unit).flatMap((loop) => spinOf(loop, world) ?? []);
}

/** The loops of a unit that could spin at all, by syntax alone. Cached by unit. */
export const loopsIn: (unit: UnitFacts) => readonly Loop[] = memoize(({ loops }: UnitFacts) =>
  loops.filter((loop) => !counts(loop) && spinOf(loop, UNSEEN_WORLD) !== undefined),
);

/** `for (…; i < n; i++)`, `for (…; node !== undefined; node = node.next)`; reading the clock anew counts nothing. */
function counts(loop: Loop): boolean {
  if (!ts.isForStatement(loop) || loop.condition === undefined || loop.incrementor === undefined) return false;
  if (ts.isBinaryExpression(loop.incrementor) && clockRead(unwrap(loop.incrementor.right))) return false;
  const changed = changedBy(loop.incrementor);
  return contains(loop.condition, (node) => ts.isIdentifier(node) && node.text === changed);
}

/** The variable that `i++`, `i += 2` or `node = node.next` changes. */
function changedBy(incrementor: ts.Expression): string | undefined {
  const target = ts.isBinaryExpression(incrementor)
    ? incrementor.left
    : ts.isPrefixUnaryExpression(incrementor) || ts.isPostfixUnaryExpression(incrementor)
      ? incrementor.operand
      : undefined;
  return target !== undefined && ts.isIdentifier(target) ? target.text : undefined;
}

function spinOf(loop: Loop, world: SpinWorld): Spin | undefined {
  return firstSpin(roundsOf(loop), world);
}

/** The loops of a generator that spin where all that they yield is taken at once. */
export function takenSpinsIn(unit: UnitFacts, world: SpinWorld): readonly Spin[] {
  return takenLoopsIn(unit).flatMap((loop) => takenSpinOf(loop, world) ?? []);
}

/** The loops of a generator that could do so, by syntax alone. Cached by unit. */
export const takenLoopsIn: (unit: UnitFacts) => readonly Loop[] = memoize(({ loops }: UnitFacts) =>
  loops.filter((loop) => !counts(loop) && takenSpinOf(loop, UNSEEN_WORLD) !== undefined),
);

function takenSpinOf(loop: Loop, world: SpinWorld): Spin | undefined {
  return firstSpin(
    roundsOf(loop).map((round) => ({ ...round, isTaken: true })),
    world,
  );
}

function firstSpin(rounds: readonly Round[], world: SpinWorld): Spin | undefined {
  for (const round of rounds) {
    const activity = activityOf(round, world);
    if (activity === undefined) continue;
    const yields = activity.awaited.map(world.yieldOfAwaited).reduce(joinYield, 'never');
    if (yields === 'turn') continue;
    const { waitsFor, confidence, reads } = activity;
    return { loop: round.loop, kind: yields === 'never' ? 'spins' : 'starves', waitsFor, confidence, reads };
  }
  return undefined;
}
