import { type Context, type Future, Pending, type Poll, Ready } from '../shared/poll.js';

type Result<T> = { late: true } | { late: false; value: T };

const wait = <T>(): Poll<T> => Pending;

export class Deadline implements Future<{ late: true }> {
  private expired = false;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly ms: number) {}

  poll(cx: Context): Poll<{ late: true }> {
    if (this.expired) return Ready<{ late: true }>({ late: true });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.expired = true;
      cx.waker.wake();
    }, this.ms);
    return wait();
  }
}

export function within<T>(inner: Future<T>, ms: number): Future<Result<T>> {
  const deadline = new Deadline(ms);
  return {
    poll(cx) {
      const value = inner.poll(cx);
      if (value.ready) return Ready<Result<T>>({ late: false, value: value.value });
      return deadline.poll(cx);
    },
  };
}
