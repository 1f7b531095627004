import { type Context, type Future, Pending, type Poll, Ready, type Waker } from '../shared/poll.js';

class Waiters {
  readonly #list: Waker[] = [];

  enlist(w: Waker): void {
    this.#list.push(w);
  }

  wakeAll(): void {
    for (const w of this.#list.splice(0)) w.wake();
  }
}

export class Semaphore {
  readonly #waiters = new Waiters();
  constructor(private permits: number) {}

  acquire(n: number): Future<() => void> {
    return {
      poll: (cx: Context): Poll<() => void> => {
        const missing = n - this.permits;
        if (missing > 0) {
          this.#waiters.enlist(cx.waker);
          return Pending;
        }
        this.permits -= n;
        return Ready(() => {
          this.permits += n;
          this.#waiters.wakeAll();
        });
      },
    };
  }
}
