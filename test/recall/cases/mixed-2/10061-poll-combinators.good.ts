import { type Context, type Future, Pending, type Poll, type PollStream, Ready, type Waker } from '../shared/poll.js';

export class Mailbox<T> implements PollStream<T> {
  private readonly items: T[] = [];
  private readonly parked = new Map<Context, Waker>();
  private closed = false;

  send(item: T): void {
    this.items.push(item);
    this.wakeAll();
  }

  close(): void {
    this.closed = true;
    this.wakeAll();
  }

  private wakeAll(): void {
    const waiting = [...this.parked.values()];
    this.parked.clear();
    for (const waker of waiting) waker.wake();
  }

  pollNext(cx: Context): Poll<T | undefined> {
    const item = this.items.shift();
    if (item !== undefined) return Ready(item);
    if (this.closed) return Ready(undefined);
    return this.park(cx);
  }

  private park(cx: Context): Poll<never> {
    this.parked.set(cx, cx.waker);
    return Pending;
  }
}

export class Fold<T, A> implements Future<A> {
  constructor(
    private readonly source: PollStream<T>,
    private acc: A,
    private readonly step: (acc: A, item: T) => A,
  ) {}

  poll(cx: Context): Poll<A> {
    for (;;) {
      const next = this.source.pollNext(cx);
      if (!next.ready) return Pending;
      if (next.value === undefined) return Ready(this.acc);
      this.acc = this.step(this.acc, next.value);
    }
  }
}

export class Yield implements Future<void> {
  private yielded = false;

  poll(cx: Context): Poll<void> {
    if (this.yielded) return Ready(undefined);
    this.yielded = true;
    cx.waker.wake();
    return Pending;
  }
}

export const timer = (ms: number): Future<void> => {
  let fired = false;
  let waker: Waker | undefined;
  const handle = setTimeout(() => {
    fired = true;
    waker?.wake();
  }, ms);
  handle.unref();
  return {
    poll(cx) {
      if (fired) return Ready(undefined);
      waker = cx.waker;
      return Pending;
    },
  };
};
