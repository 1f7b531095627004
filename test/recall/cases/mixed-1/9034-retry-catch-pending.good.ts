import { type Context, type Future, Pending, type Poll } from '../shared/poll.js';

export abstract class Combinator<T> implements Future<T> {
  abstract poll(cx: Context): Poll<T>;

  get [Symbol.toStringTag](): string {
    return this.constructor.name;
  }
}

export class Retrying<T> extends Combinator<T> {
  private current: Future<T>;
  private failures = 0;

  constructor(
    private readonly make: (attempt: number) => Future<T>,
    private readonly limit: number,
  ) {
    super();
    this.current = make(0);
  }

  override poll(cx: Context): Poll<T> {
    try {
      return this.current.poll(cx);
    } catch (err) {
      this.failures += 1;
      if (this.failures >= this.limit) throw err;
      this.current = this.make(this.failures);
      cx.waker.wake();
      return Pending;
    }
  }
}
