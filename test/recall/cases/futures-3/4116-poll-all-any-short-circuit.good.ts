import { type Context, type Future, Pending, type Poll, type PollStream, Ready } from '../shared/poll.js';

export class AllDone implements Future<void> {
  readonly #left: Set<Future<unknown>>;

  constructor(futures: Iterable<Future<unknown>>) {
    this.#left = new Set(futures);
  }

  poll(cx: Context): Poll<void> {
    for (const f of this.#left) {
      if (!f.poll(cx).ready) return Pending;
      this.#left.delete(f);
    }
    return Ready(undefined);
  }
}

export const zip = <A, B>(a: Future<A>, b: Future<B>): Future<readonly [A, B]> => {
  let left: Poll<A> = Pending;
  let right: Poll<B> = Pending;
  return {
    poll(cx: Context): Poll<readonly [A, B]> {
      left = left.ready ? left : a.poll(cx);
      right = right.ready ? right : b.poll(cx);
      return left.ready && right.ready ? Ready([left.value, right.value] as const) : Pending;
    },
  };
};

export class Collect<T> implements Future<T[]> {
  readonly #items: T[] = [];

  constructor(private readonly source: PollStream<T>) {}

  poll(cx: Context): Poll<T[]> {
    let next = this.source.pollNext(cx);
    while (next.ready && next.value !== undefined) {
      this.#items.push(next.value);
      next = this.source.pollNext(cx);
    }
    if (!next.ready) return Pending;
    return Ready(this.#items);
  }
}

export function timeout<T>(work: Future<T>, timer: Future<void>): Future<T | undefined> {
  return {
    poll: (cx) => {
      const p = work.poll(cx);
      if (p.ready) return p;
      const late = timer.poll(cx);
      return late.ready ? Ready(undefined) : Pending;
    },
  };
}
