import { type Context, Pending, type Poll, Ready, type Waker } from '../shared/poll.js';

export class Guard<T> {
  constructor(
    readonly value: T,
    private readonly unlock: () => void,
  ) {}
  release(): void {
    this.unlock();
  }
}

export class PollMutex<T> {
  private held = false;
  private draining = false;
  private readonly waiters = new Set<Waker>();

  constructor(private readonly value: T) {}

  drain(on: boolean): void {
    this.draining = on;
    if (!on) this.wakeAll();
  }

  pollLock(cx: Context): Poll<Guard<T>> { // allow: no-waker
    if (this.draining) {
      return Pending; // expect: no-waker
    }
    if (this.held) {
      this.waiters.add(cx.waker);
      return Pending;
    }
    this.held = true;
    return Ready(
      new Guard(this.value, () => {
        this.held = false;
        this.wakeAll();
      }),
    );
  }

  private wakeAll(): void {
    const all = [...this.waiters];
    this.waiters.clear();
    for (const waker of all) waker.wake();
  }
}
