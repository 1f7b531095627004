import { type Context, type Future, Pending, type Poll, Ready, type Waker } from '../shared/poll.js';

export class Countdown implements Future<void> {
  #left: number;
  #waiting: { waker: Waker } | null = null;

  constructor(n: number) {
    this.#left = n;
  }

  down = (): void => {
    this.#left -= 1;
    if (this.#left === 0) this.#waiting?.waker.wake();
  };

  poll(cx: Context): Poll<void> { // allow: no-waker
    if (this.#left <= 0) return Ready(undefined);
    if (this.#waiting === null) { // allow: no-waker
      this.#waiting = { waker: cx.waker }; // allow: no-waker
    }
    return Pending; // expect: no-waker
  }
}
