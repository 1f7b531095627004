import { type Context, type Future, Pending, type Poll, type PollStream, Ready } from '../shared/poll.js';

export class Debounce<T> implements PollStream<T> {
  #held: { item: T; timer: Future<void> } | undefined;

  constructor(
    private readonly source: PollStream<T>,
    private readonly delay: () => Future<void>,
  ) {}

  pollNext(cx: Context): Poll<T | undefined> { // allow: no-waker
    const next = this.source.pollNext(cx);
    if (next.ready) {
      if (next.value === undefined) return Ready(this.#held?.item);
      this.#held = { item: next.value, timer: this.delay() };
      return Pending; // expect: no-waker
    }
    if (this.#held?.timer.poll(cx).ready) {
      const { item } = this.#held;
      this.#held = undefined;
      return Ready(item);
    }
    return Pending;
  }
}
