import { type Context, type Future, Pending, type Poll, Ready, type Waker } from '../shared/poll.js';

export class Turnstile {
  readonly #waiters = new Map<symbol, Waker>();
  #tokens: number;

  constructor(
    tokens: number,
    private readonly maxWaiters: number,
  ) {
    this.#tokens = tokens;
  }

  release(): void {
    this.#tokens += 1;
    for (const [key, waker] of this.#waiters) {
      this.#waiters.delete(key);
      waker.wake();
      break;
    }
  }

  pass(): Future<boolean> {
    const key = Symbol('waiter');
    return {
      poll: (cx: Context): Poll<boolean> => {
        if (this.#tokens > 0) {
          this.#tokens -= 1;
          this.#waiters.delete(key);
          return Ready(true);
        }
        if (this.#waiters.size >= this.maxWaiters) return Ready(false);
        this.#waiters.set(key, cx.waker);
        return Pending;
      },
    };
  }
}
