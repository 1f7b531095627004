import { type Context, type Future, Pending, type Poll, type PollStream, Ready, type Waker } from '../shared/poll.js';

export class Fuse<T> implements PollStream<T> {
  private done = false;
  constructor(private readonly inner: PollStream<T>) {}

  pollNext(cx: Context): Poll<T | undefined> {
    if (this.done) return Ready(undefined);
    const next = this.inner.pollNext(cx);
    if (next.ready && next.value === undefined) this.done = true;
    return next;
  }
}

export class Chunks<T> implements PollStream<T[]> {
  private items: T[] = [];
  constructor(
    private readonly inner: PollStream<T>,
    private readonly size: number,
  ) {}

  pollNext(cx: Context): Poll<T[] | undefined> {
    while (this.items.length < this.size) {
      const next = this.inner.pollNext(cx);
      if (!next.ready) return Pending;
      if (next.value === undefined) break;
      this.items.push(next.value);
    }
    const chunk = this.items;
    this.items = [];
    return Ready(chunk.length > 0 ? chunk : undefined);
  }
}

class Slot implements Waker {
  woken = true;
  constructor(public parent: Waker) {}
  wake(): void {
    this.woken = true;
    this.parent.wake();
  }
}

export class All<T> implements Future<T[]> {
  private readonly slots: Slot[] = [];
  private readonly results: Poll<T>[];

  constructor(private readonly futures: readonly Future<T>[]) {
    this.results = futures.map(() => Pending);
  }

  poll(cx: Context): Poll<T[]> {
    let missing = 0;
    this.futures.forEach((future, i) => {
      if (this.results[i]?.ready === true) return;
      const slot = (this.slots[i] ??= new Slot(cx.waker));
      slot.parent = cx.waker;
      if (slot.woken) {
        slot.woken = false;
        const p = future.poll({ waker: slot });
        this.results[i] = p;
      }
      if (this.results[i]?.ready !== true) missing += 1;
    });
    if (missing > 0) return Pending;
    return Ready(this.results.flatMap((p) => (p.ready ? [p.value] : [])));
  }
}
