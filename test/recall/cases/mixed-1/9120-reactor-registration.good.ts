import { type Context, type Future, Pending, type Poll, Ready, type Waker } from '../shared/poll.js';

interface Timers {
  now(): number;
  at(deadline: number, wake: () => void): Disposable;
}

export class Sleep implements Future<void>, Disposable {
  private registration: Disposable | undefined;

  constructor(
    private readonly timers: Timers,
    private readonly deadline: number,
  ) {}

  poll(cx: Context): Poll<void> {
    if (this.timers.now() >= this.deadline) return Ready(undefined);
    const { waker } = cx;
    this.registration?.[Symbol.dispose]();
    this.registration = this.timers.at(this.deadline, () => {
      waker.wake();
    });
    return Pending;
  }

  [Symbol.dispose](): void {
    this.registration?.[Symbol.dispose]();
  }
}

export class Flag {
  private up = false;
  private readonly watchers = new Set<Waker>();

  raise(): void {
    this.up = true;
    for (const waker of this.watchers) waker.wake();
    this.watchers.clear();
  }

  private park(cx: Context): Poll<never> {
    this.watchers.add(cx.waker);
    return Pending;
  }

  raised(): Future<boolean> {
    return { poll: (cx) => (this.up ? Ready(true) : this.park(cx)) };
  }
}

export class Timeout<T> implements Future<T | undefined> {
  constructor(
    private readonly inner: Future<T>,
    private readonly sleep: Sleep,
  ) {}

  poll(cx: Context): Poll<T | undefined> {
    const answer = this.inner.poll(cx);
    if (answer.ready) return answer;
    return this.sleep.poll(cx).ready ? Ready(undefined) : Pending;
  }
}
