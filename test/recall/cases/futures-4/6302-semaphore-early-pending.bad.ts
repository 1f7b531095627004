import { type Context, type Future, Pending, type Poll, Ready, type Waker } from '../shared/poll.js';

export class Gate {
  open = false;
  permits = 4;
  readonly wakers = new Set<Waker>();

  release(): void {
    this.permits += 1;
    for (const w of this.wakers) w.wake();
    this.wakers.clear();
  }

  unlock(): void {
    this.open = true;
    for (const w of this.wakers) w.wake();
    this.wakers.clear();
  }

  acquire(): Future<void> {
    return {
      poll: (cx: Context): Poll<void> => { // allow: no-waker
        if (!this.open) return Pending; // expect: no-waker
        if (this.permits > 0) {
          this.permits -= 1;
          return Ready(undefined);
        }
        this.wakers.add(cx.waker);
        return Pending;
      },
    };
  }
}
