import { type Context, type Future, Pending, type Poll, Ready } from '../shared/poll.js';

export const noop: Context = { waker: { wake() {} } };

const isReady = <T>(p: Poll<T> | undefined): p is { ready: true; value: T } => p !== undefined && p.ready;

/** Waits for both and adds up. */
export class Total implements Future<number> {
  private net: number | undefined;

  constructor(
    private readonly price: Future<number>,
    private readonly tax: Future<number>,
  ) {}

  poll(cx: Context): Poll<number> { // allow: no-waker
    if (this.net === undefined) {
      const price = this.price.poll(cx);
      if (!isReady(price)) return Pending;
      this.net = price.value;
    }
    const tax = this.tax.poll(noop);
    if (!isReady(tax)) return Pending; // expect: no-waker
    return Ready(this.net + tax.value);
  }
}
