import { type Context, type Future, Pending, type Poll, Ready } from '../shared/poll.js';

export class Sleep implements Future<number> {
  private handle: NodeJS.Timeout | undefined;
  private firedAt = 0;

  constructor(private readonly ms: number) {}

  poll(cx: Context): Poll<number> { // allow: no-waker
    if (this.firedAt > 0) return Ready(this.firedAt);
    if (this.handle === undefined) {
      this.handle = setTimeout(() => {
        this.firedAt = Date.now();
      }, this.ms);
    }
    return Pending; // expect: no-waker
  }
}
