import { type Context, type Future, Pending, type Poll, type Waker } from '../shared/poll.js';

export class Slot<T> implements Future<T> {
  #inner: Future<T> | undefined;
  #waker: Waker | undefined;

  fill(inner: Future<T>): void {
    this.#inner = inner;
    this.#waker?.wake();
  }

  poll(cx: Context): Poll<T> {
    if (this.#inner === undefined) this.#waker = cx.waker;
    return this.#inner?.poll(cx) ?? Pending;
  }
}
