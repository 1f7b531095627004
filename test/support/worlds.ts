import type { World } from '../../lib/summary/obligations/root.js';

/** Nothing is known of anybody: what is handed over is out of sight. */
export const UNSEEN: World = {
  calleeOutcome: () => undefined,
  isInnerPoll: () => false,
  derives: () => false,
  isAnswered: () => false,
  isPending: () => undefined,
  isPossible: () => true,
};
