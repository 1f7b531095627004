import { type Context, type Future, Pending, type Poll, Ready, type Waker } from '../shared/poll.js';

export class Permit implements Disposable {
  constructor(private readonly home: Permits) {}

  [Symbol.dispose](): void {
    this.home.giveBack();
  }
}

export class Permits {
  private readonly waiters: Waker[] = [];

  constructor(
    private free: number,
    private readonly maxWaiters = 64,
  ) {}

  pollAcquire(cx: Context): Poll<Permit> {
    if (this.free > 0) {
      this.free -= 1;
      return Ready(new Permit(this));
    }
    if (this.waiters.length >= this.maxWaiters) {
      throw new RangeError(`more than ${this.maxWaiters} waiters`);
    }
    this.waiters.push(cx.waker);
    return Pending;
  }

  giveBack(): void {
    this.free += 1;
    this.waiters.shift()?.wake();
  }

  acquire(): Future<Permit> {
    return { poll: (cx) => this.pollAcquire(cx) };
  }
}
