import { type Context, Pending, type Poll, Ready, type Waker } from '../shared/poll.js';

export class Bounded<T> {
  private readonly items: T[] = [];
  private readonly receivers: Waker[] = [];
  private readonly senders: Waker[] = [];
  private stalls = 0;

  constructor(private readonly capacity: number) {}

  private full(cx: Context): Poll<never> {
    this.stalls += 1;
    this.senders.push(cx.waker);
    return Pending;
  }

  pollSend(cx: Context, item: T): Poll<void> {
    if (this.items.length >= this.capacity) return this.full(cx);
    this.items.push(item);
    for (const waker of this.receivers.splice(0)) waker.wake();
    return Ready(undefined);
  }

  pollReceive(cx: Context): Poll<T> {
    const item = this.items.shift();
    if (item === undefined) {
      this.receivers.push(cx.waker);
      return Pending;
    }
    for (const waker of this.senders.splice(0)) waker.wake();
    return Ready(item);
  }
}
