import { type Context, Pending, type Poll, type PollStream, Ready } from '../shared/poll.js';

export class Chunks<T> implements PollStream<T[]> {
  private batch: T[] = [];
  private ended = false;

  constructor(
    private readonly inner: PollStream<T>,
    private readonly size: number,
  ) {}

  pollNext(cx: Context): Poll<T[] | undefined> {
    while (!this.ended && this.batch.length < this.size) {
      const next = this.inner.pollNext(cx);
      if (!next.ready) return Pending;
      if (next.value === undefined) this.ended = true;
      else this.batch.push(next.value);
    }
    if (this.batch.length === 0) return Ready(undefined);
    const out = this.batch;
    this.batch = [];
    return Ready(out);
  }
}
