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
      poll: (cx: Context): Poll<() => void> => { // allow: no-waker
        const missing = n - this.permits;
        if (missing > 0) {
          if (this.permits === 0) this.#waiters.enlist(cx.waker); // allow: no-waker
          return Pending; // expect: no-waker
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
