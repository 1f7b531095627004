import { type Context, Pending, type Poll, type PollStream, Ready } from '../shared/poll.js';

interface Delay {
  reset(ms: number): void;
  poll(cx: Context): Poll<void>;
}

export class Throttled<T> implements PollStream<T> {
  private held: T | undefined;

  constructor(
    private readonly inner: PollStream<T>,
    private readonly delay: Delay,
    private readonly ms: number,
  ) {}

  pollNext(cx: Context): Poll<T | undefined> {
    if (this.held === undefined) {
      const next = this.inner.pollNext(cx);
      if (!next.ready) return Pending;
      if (next.value === undefined) return Ready(undefined);
      this.held = next.value;
      this.delay.reset(this.ms);
    }
    const due = this.delay.poll(cx);
    if (!due.ready) return Pending;
    const item = this.held;
    this.held = undefined;
    return Ready(item);
  }
}
