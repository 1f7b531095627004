import { type Context, type Future, Pending, type Poll, Ready } from '../shared/poll.js';

export class JoinAll<T> implements Future<T[]> {
  private readonly results: T[] = [];
  private readonly open: Map<number, Future<T>>;

  constructor(futures: readonly Future<T>[]) {
    this.open = new Map(futures.entries());
  }

  poll(cx: Context): Poll<T[]> {
    for (const [i, future] of [...this.open]) {
      const p = future.poll(cx);
      if (!p.ready) continue;
      this.results[i] = p.value;
      this.open.delete(i);
    }
    return this.open.size === 0 ? Ready(this.results) : Pending;
  }
}

export class Either<A, B> implements Future<{ left: A } | { right: B }> {
  constructor(
    private readonly a: Future<A>,
    private readonly b: Future<B>,
  ) {}

  poll(cx: Context): Poll<{ left: A } | { right: B }> {
    const a = this.a.poll(cx);
    const b = this.b.poll(cx);
    if (a.ready) return Ready({ left: a.value });
    if (b.ready) return Ready({ right: b.value });
    return Pending;
  }
}

export class YieldNow implements Future<void> {
  private yielded = false;

  poll(cx: Context): Poll<void> {
    if (this.yielded) return Ready(undefined);
    this.yielded = true;
    cx.waker.wake();
    return Pending;
  }
}
