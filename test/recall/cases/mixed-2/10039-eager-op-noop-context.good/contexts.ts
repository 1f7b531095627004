import type { Context } from '../../shared/poll.js';

/** Counts the wakes on their way to the task. */
export function counted(cx: Context, hit: () => void): Context {
  return {
    waker: {
      wake() {
        hit();
        cx.waker.wake();
      },
    },
  };
}
