import { type Context, type Future, Pending, type Poll, Ready, type Waker } from '../shared/poll.js';

function pollFn<T>(poll: (cx: Context) => Poll<T>): Future<T> {
  return { poll };
}

export class Mailbox<M> {
  private readonly messages: M[] = [];
  private readonly waiters = new Set<Waker>();

  deliver(message: M): void {
    this.messages.push(message);
    for (const waiter of this.waiters) waiter.wake();
    this.waiters.clear();
  }

  receive(): Future<M> {
    return pollFn((cx) => {
      const [message] = this.messages.splice(0, 1);
      if (message !== undefined) return Ready(message);
      this.waiters.add(cx.waker);
      return Pending;
    });
  }

  receiveMatching(wanted: (message: M) => boolean): Future<M> {
    return pollFn(() => { // allow: no-waker
      const at = this.messages.findIndex(wanted);
      if (at < 0) return Pending; // expect: no-waker
      const [message] = this.messages.splice(at, 1);
      return Ready(message as M);
    });
  }
}
