import { type Context, type Future, Pending, type Poll, type PollStream, Ready } from '../shared/poll.js';

export class AndThen<A, B> implements Future<B> {
  private second: Future<B> | undefined;

  constructor(
    private readonly first: Future<A>,
    private readonly f: (a: A) => Future<B>,
  ) {}

  poll(cx: Context): Poll<B> {
    if (this.second === undefined) {
      const a = this.first.poll(cx);
      if (!a.ready) return a;
      this.second = this.f(a.value);
    }
    return this.second.poll(cx);
  }
}

export const map = <A, B>(inner: Future<A>, f: (a: A) => B): Future<B> => ({
  poll: (cx) => {
    const p = inner.poll(cx);
    return p.ready ? Ready(f(p.value)) : Pending;
  },
});

export function filter<T>(source: PollStream<T>, keep: (item: T) => boolean): PollStream<T> {
  return {
    pollNext(cx) {
      for (;;) {
        const p = source.pollNext(cx);
        if (!p.ready || p.value === undefined || keep(p.value)) return p;
      }
    },
  };
}

export class Collect<T> implements Future<T[]> {
  private items: T[] = [];

  constructor(private readonly source: PollStream<T>) {}

  poll(cx: Context): Poll<T[]> {
    let p = this.source.pollNext(cx);
    while (p.ready && p.value !== undefined) {
      this.items.push(p.value);
      p = this.source.pollNext(cx);
    }
    return p.ready ? Ready(this.items) : Pending;
  }
}

export class Guarded<T> implements Future<T | Error> {
  constructor(private readonly inner: Future<T>) {}

  poll(cx: Context): Poll<T | Error> {
    try {
      return this.inner.poll(cx);
    } catch (err) {
      return Ready(err instanceof Error ? err : new Error(String(err)));
    }
  }
}

export const pending: Future<never> = { poll: () => Pending };
