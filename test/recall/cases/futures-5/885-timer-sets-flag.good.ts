import { type Context, type Future, Pending, type Poll, Ready, type Waker } from '../shared/poll.js';

export class Delay implements Future<void> {
  private elapsed = false;
  private armed = false;
  private waker: Waker | undefined;

  constructor(private readonly ms: number) {}

  poll(cx: Context): Poll<void> {
    if (this.elapsed) return Ready(undefined);
    if (!this.armed) {
      this.armed = true;
      setTimeout(() => {
        this.elapsed = true;
        this.waker?.wake();
      }, this.ms);
    }
    this.waker = cx.waker;
    return Pending;
  }
}

export class TimeoutError extends Error {}

export function withDeadline<T>(work: Future<T>, ms: number): Future<T | TimeoutError> {
  const delay = new Delay(ms);
  return {
    poll(cx) {
      const p = work.poll(cx);
      if (p.ready) return p;
      return delay.poll(cx).ready ? Ready(new TimeoutError(`after ${String(ms)}ms`)) : Pending;
    },
  };
}
