import { type Context, type Future, Pending, type Poll, type PollStream, Ready } from '../shared/poll.js';

const BUDGET = 128;

export class Fold<T, A> implements Future<A> {
  constructor(
    private readonly source: PollStream<T>,
    private acc: A,
    private readonly step: (acc: A, item: T) => A,
  ) {}

  poll(cx: Context): Poll<A> { // allow: no-waker
    for (let spent = 0; ; spent += 1) {
      if (spent === BUDGET) {
        return Pending; // expect: no-waker
      }
      const next = this.source.pollNext(cx);
      if (!next.ready) return Pending;
      if (next.value === undefined) return Ready(this.acc);
      this.acc = this.step(this.acc, next.value);
    }
  }
}
