import { type Context, type Future, Pending, type Poll, Ready, type Waker } from '../shared/poll.js';

export class Alarm implements Future<void> {
  private waker: Waker | undefined;
  private rang = false;

  constructor(ms: number) {
    setTimeout(() => {
      this.rang = true;
      this.waker?.wake();
    }, ms);
  }

  poll(cx: Context): Poll<void> {
    if (this.rang) return Ready(undefined);
    this.waker = cx.waker;
    return Pending;
  }
}

export const timeout = <T>(inner: Future<T>, ms: number): Future<T | 'timeout'> => {
  const alarm = new Alarm(ms);
  return {
    poll(cx) {
      const first = inner.poll(cx);
      if (first.ready) return first;
      return alarm.poll(cx).ready ? Ready('timeout' as const) : Pending;
    },
  };
};
