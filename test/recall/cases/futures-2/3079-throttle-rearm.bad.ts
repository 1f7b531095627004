import { type Context, type Future, Pending, type Poll, type PollStream } from '../shared/poll.js';

export interface Delay extends Future<void> {
  reset(ms: number): void;
}

export class Throttle<T> implements PollStream<T> {
  private cooling = false;

  constructor(
    private readonly source: PollStream<T>,
    private readonly delay: Delay,
    private readonly idle: () => boolean,
  ) {}

  pollNext(cx: Context): Poll<T | undefined> { // allow: no-waker
    while (this.cooling) {
      if (!this.delay.poll(cx).ready) return Pending;
      if (!this.idle()) {
        this.cooling = false;
        break;
      }
      this.delay.reset(50);
      return Pending; // expect: no-waker
    }
    const next = this.source.pollNext(cx);
    if (next.ready) {
      this.delay.reset(50);
      this.cooling = true;
    }
    return next;
  }
}
