import { type Context, type Future, Pending, type Poll } from '../shared/poll.js';

export interface Telemetry {
  count(metric: string): void;
}

export class Guarded<T> implements Future<T> {
  private failures = 0;

  constructor(
    private readonly make: () => Future<T>,
    private readonly telemetry: Telemetry,
    private inner: Future<T> = make(),
  ) {}

  poll(cx: Context): Poll<T> { // allow: no-waker
    try {
      return this.inner.poll(cx);
    } catch (err) {
      this.failures += 1;
      this.telemetry.count('guarded.restart');
      if (this.failures > 3) throw err;
      this.inner = this.make();
      return Pending; // expect: no-waker
    }
  }
}
