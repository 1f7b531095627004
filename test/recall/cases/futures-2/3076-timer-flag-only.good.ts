import { type Context, type Future, Pending, type Poll, Ready, type Waker } from '../shared/poll.js';

export class Sleep implements Future<number> {
  private handle: NodeJS.Timeout | undefined;
  private firedAt = 0;
  private waker: Waker | undefined;

  constructor(private readonly ms: number) {}

  poll(cx: Context): Poll<number> {
    if (this.firedAt > 0) return Ready(this.firedAt);
    if (this.handle === undefined) {
      this.handle = setTimeout(() => {
        this.firedAt = Date.now();
        this.waker?.wake();
      }, this.ms);
    }
    this.waker = cx.waker;
    return Pending;
  }
}
