/** A waker that would wake the same task need not be kept again; one that is kept on some path only is lost on the others. */
export class Waker {
  constructor(private readonly task: symbol) {}

  wake(): void {
    queue.push(this.task);
  }

  willWake(other: Waker): boolean {
    return other.task === this.task;
  }

  differsFrom(other: Waker): boolean {
    return !this.willWake(other);
  }
}

interface Context {
  waker(): Waker;
}

const queue: symbol[] = [];
const isSameTask = (a: Waker | undefined, b: Waker): boolean => a?.willWake(b) ?? false;

export type Poll<T> = { readonly tag: 'ready'; readonly value: T } | { readonly tag: 'pending' };

export namespace Poll {
  export const pending: Poll<never> = { tag: 'pending' };
  export const ready = <T>(value: T): Poll<T> => ({ tag: 'ready', value });
}

export class Signal {
  private waker: Waker | undefined;

  pollOk(cx: Context): Poll<void> {
    if (this.waker === undefined || !this.waker.willWake(cx.waker())) this.waker = cx.waker();
    return Poll.pending;
  }

  pollOtherwiseOk(cx: Context): Poll<void> {
    if (this.waker?.differsFrom(cx.waker()) ?? true) this.waker = cx.waker();
    return Poll.pending;
  }

  pollByHelperOk(cx: Context): Poll<void> {
    this.keep(cx.waker());
    return Poll.pending;
  }

  pollSameOk(cx: Context): Poll<void> {
    const waker = cx.waker();
    if (isSameTask(this.waker, waker) === false) this.waker = waker;
    return Poll.pending;
  }

  pollEqualOk(cx: Context): Poll<void> {
    const waker = cx.waker();
    if (this.waker !== waker) this.waker = waker;
    return Poll.pending;
  }

  pollBackwardsBad(cx: Context): Poll<void> {
    if (this.waker?.willWake(cx.waker()) === true) this.waker = cx.waker();
    return Poll.pending; // ~strict no-pending-without-waker
  }

  private keep(waker: Waker): void {
    if (this.waker?.willWake(waker) === true) return;
    this.waker = waker;
  }
}

export class Semaphore {
  private readonly waiters: Waker[] = [];
  private isSuspended = false;
  private permits = 1;

  pollAcquireBad(cx: Context): Poll<number> {
    if (this.isSuspended) return Poll.pending; // ~ no-pending-without-waker: when `this.isSuspended` holds
    if (this.permits > 0) return Poll.ready(this.permits--);
    this.waiters.push(cx.waker());
    return Poll.pending;
  }
}
