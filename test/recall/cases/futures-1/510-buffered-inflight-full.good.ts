import { type Context, type Future, Pending, type Poll, type PollStream, Ready } from '../shared/poll.js';

export class Buffered<T> implements PollStream<T> {
  private readonly running: Future<T>[] = [];
  private ended = false;

  constructor(
    private readonly source: PollStream<Future<T>>,
    private readonly limit: number,
  ) {}

  pollNext(cx: Context): Poll<T | undefined> {
    while (!this.ended && this.running.length < this.limit) {
      const next = this.source.pollNext(cx);
      if (!next.ready) {
        if (this.running.length === 0) return Pending;
        break;
      }
      if (next.value === undefined) this.ended = true;
      else this.running.push(next.value);
    }
    const [head] = this.running;
    if (head === undefined) return Ready(undefined);
    const first = head.poll(cx);
    if (first.ready) this.running.shift();
    return first;
  }
}

export class Gate<T> implements PollStream<T> {
  private paused = false;
  private resumed: (() => void) | undefined;

  constructor(private readonly input: PollStream<T>) {}

  pause(): void {
    this.paused = true;
  }

  resume(): void {
    this.paused = false;
    this.resumed?.();
  }

  pollNext(cx: Context): Poll<T | undefined> {
    if (!this.paused) return this.input.pollNext(cx);
    this.resumed = () => {
      cx.waker.wake();
    };
    return Pending;
  }
}
