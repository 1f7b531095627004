import { type Context, type Future, Pending, type Poll, Ready } from '../shared/poll.js';

export class YieldNow implements Future<void> {
  private yielded = false;

  poll(cx: Context): Poll<void> {
    if (this.yielded) return Ready(undefined);
    this.yielded = true;
    cx.waker.wake();
    return Pending;
  }
}

export const never: Future<never> = { poll: () => Pending };
