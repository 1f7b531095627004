interface Context {
  readonly waker: { wake(): void };
}
type Poll<T> = { readonly ready: true; readonly value: T } | { readonly ready: false };
const Pending: Poll<never> = { ready: false };
const Ready = <T>(value: T): Poll<T> => ({ ready: true, value });

export class ValueBad<T> {
  constructor(private readonly cell: { value: T | undefined }) {}

  poll(cx: Context): Poll<T> {
    const { value } = this.cell;
    if (value !== undefined) return Ready(value);
    cx.waker.wake();
    return Pending; // ~ no-busy-wait: This poll has woken itself before it answers pending
  }
}

export class ClockBad {
  constructor(private readonly until: number) {}

  poll(cx: Context): Poll<number> {
    if (Date.now() < this.until) {
      cx.waker.wake();
      return Pending; // ~ no-busy-wait: This poll has woken itself
    }
    return Ready(this.until);
  }
}

export class YieldOk {
  private isYielded = false;

  poll(cx: Context): Poll<void> {
    if (this.isYielded) return Ready(undefined);
    this.isYielded = true;
    cx.waker.wake();
    return Pending;
  }
}

export class StepsOk {
  private at = 0;
  constructor(private readonly steps: readonly (() => void)[]) {}

  poll(cx: Context): Poll<number> {
    this.steps[this.at++]?.();
    if (this.at === this.steps.length) return Ready(this.at);
    cx.waker.wake();
    return Pending;
  }
}

export class InnerOk {
  constructor(private readonly inner: { poll(cx: Context): Poll<string> }) {}

  poll(cx: Context): Poll<string> {
    const answer = this.inner.poll(cx);
    if (answer.ready && answer.value !== '') return answer;
    cx.waker.wake();
    return Pending;
  }
}

export class EitherOk {
  private wakers: Context['waker'][] = [];
  constructor(private readonly isSet: () => boolean) {}

  poll(cx: Context): Poll<void> {
    if (this.isSet()) return Ready(undefined);
    this.wakers.push(cx.waker);
    return Pending;
  }
}

export class QueueBad {
  private readonly items: string[] = [];

  poll(cx: Context): Poll<string> {
    const item = this.items.shift();
    if (item !== undefined) return Ready(item);
    cx.waker.wake();
    return Pending; // ~ no-busy-wait: This poll has woken itself
  }
}

export class SkippingOk {
  private readonly items: string[] = [];

  poll(cx: Context): Poll<string> {
    const item = this.items.shift();
    if (item?.startsWith('a') === true) return Ready(item);
    cx.waker.wake();
    return Pending;
  }
}
