import { type Context, Pending, type Poll, type PollStream, Ready } from '../shared/poll.js';

export class Flatten<T> implements PollStream<T> {
  #inner: PollStream<T> | null = null;

  constructor(private readonly outer: PollStream<PollStream<T>>) {}

  pollNext(cx: Context): Poll<T | undefined> { // allow: no-waker
    if (this.#inner === null) {
      const next = this.outer.pollNext(cx);
      if (!next.ready) return next;
      if (next.value === undefined) return Ready(undefined);
      this.#inner = next.value;
    }
    const item = this.#inner.pollNext(cx);
    if (!item.ready) return item;
    if (item.value !== undefined) return item;
    this.#inner = null;
    return Pending; // expect: no-waker
  }
}
