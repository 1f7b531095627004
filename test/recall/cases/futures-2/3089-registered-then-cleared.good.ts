import { type Context, type Future, Pending, type Poll, Ready, type Waker } from '../shared/poll.js';

export class Oneshot<T> implements Future<T> {
  private slot: { value: T } | undefined;
  private waker: Waker | undefined;
  private polls = 0;

  send(value: T): void {
    this.slot = { value };
    this.waker?.wake();
  }

  poll(cx: Context): Poll<T> {
    this.waker = cx.waker;
    this.polls += 1;
    const slot = this.slot;
    if (slot === undefined) return Pending;
    this.waker = undefined;
    return Ready(slot.value);
  }

  get attempts(): number {
    return this.polls;
  }
}
