import { type Context, type Future, Pending, type Poll, Ready } from '../shared/poll.js';

export class Delay implements Future<void> {
  private elapsed = false;
  private armed = false;

  constructor(private readonly ms: number) {}

  poll(cx: Context): Poll<void> { // allow: no-waker
    if (this.elapsed) return Ready(undefined);
    if (!this.armed) {
      this.armed = true;
      const timer = setTimeout(() => {
        this.elapsed = true;
      }, this.ms);
      timer.unref();
    }
    return Pending; // expect: no-waker
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
