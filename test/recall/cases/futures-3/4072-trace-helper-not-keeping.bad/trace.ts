import type { Context } from '../../shared/poll.js';

let polls = 0;

export function trace(label: string, cx: Context): number {
  polls += 1;
  console.debug(`[${polls}] poll ${label}`, typeof cx.waker.wake);
  return polls;
}
