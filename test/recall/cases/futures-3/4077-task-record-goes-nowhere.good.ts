import { type Context, Pending, type Poll, type PollStream, Ready, type Waker } from '../shared/poll.js';

interface Parked {
  readonly waker: Waker;
  readonly since: number;
}

export class Mailbox<M> implements PollStream<M> {
  readonly #messages: M[] = [];
  #closed = false;
  #parked: Parked | undefined;

  deliver(m: M): void {
    this.#messages.push(m);
    this.#parked?.waker.wake();
    this.#parked = undefined;
  }

  close(): void {
    this.#closed = true;
    this.#parked?.waker.wake();
  }

  pollNext(cx: Context): Poll<M | undefined> {
    const [head] = this.#messages.splice(0, 1);
    if (head !== undefined) return Ready(head);
    if (this.#closed) return Ready(undefined);
    const parked: Parked = { waker: cx.waker, since: Date.now() };
    this.#parked = parked;
    console.debug('mailbox empty since', parked.since);
    return Pending;
  }
}
