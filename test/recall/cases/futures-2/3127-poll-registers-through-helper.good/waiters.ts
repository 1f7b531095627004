import type { Context } from '../../shared/poll.js';

export class Waiters {
  private list: (() => void)[] = [];

  park(cx: Context): void {
    this.list.push(() => {
      cx.waker.wake();
    });
  }

  wakeAll(): void {
    const woken = this.list;
    this.list = [];
    for (const wake of woken) wake();
  }
}
