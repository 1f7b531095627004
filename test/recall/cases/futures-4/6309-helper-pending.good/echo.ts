import { type Context, type Future, Pending, type Poll, Ready } from '../../shared/poll.js';
import type { Duplex } from './duplex.js';

export class Echo implements Future<number> {
  private count = 0;

  constructor(private readonly io: Duplex) {}

  poll(cx: Context): Poll<number> {
    for (;;) {
      if (this.io.isFull()) {
        this.io.onWritable(cx.waker);
        return Pending;
      }
      const line = this.io.inbox.shift();
      if (line === undefined) {
        this.io.onReadable(cx.waker);
        return Pending;
      }
      if (line === 'quit') return Ready(this.count);
      this.io.outbox.push(line);
      this.count += 1;
    }
  }
}
