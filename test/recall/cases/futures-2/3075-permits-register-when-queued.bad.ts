import { type Context, type Future, Pending, type Poll, Ready, type Waker } from '../shared/poll.js';

export class Permits {
  private readonly waiting: Waker[] = [];

  constructor(private free: number) {}

  release(): void {
    this.free += 1;
    this.waiting.shift()?.wake();
  }

  acquire(): Future<void> {
    return {
      poll: (cx: Context): Poll<void> => { // allow: no-waker
        if (this.free > 0) {
          this.free -= 1;
          return Ready(undefined);
        }
        if (this.waiting.length > 0) {
          this.waiting.push(cx.waker);
        }
        return Pending; // expect: no-waker
      },
    };
  }
}
