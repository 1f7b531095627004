import type { Context } from '../../shared/poll.js';

/** A context for polling once from outside a task. */
export const detached: Context = {
  waker: {
    wake() {
      // nobody to tell
    },
  },
};
