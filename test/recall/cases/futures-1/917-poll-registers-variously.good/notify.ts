import { type Context, Pending, type Poll, type Waker } from '../../shared/poll.js';

export interface KeptWaker extends Waker {
  willWake(other: Waker): boolean;
}

export abstract class Source {
  private readonly wakers = new Set<Waker>();

  protected park<T>(cx: Context): Poll<T> {
    this.wakers.add(cx.waker);
    return Pending;
  }

  protected notify(): void {
    const due = [...this.wakers];
    this.wakers.clear();
    for (const waker of due) waker.wake();
  }
}

export declare function armTimer(ms: number, cx: Context): void;
