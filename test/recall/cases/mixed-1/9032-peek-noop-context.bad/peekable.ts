import { type Context, Pending, type Poll, type PollStream, Ready } from '../../shared/poll.js';
import { idleContext } from './context.js';

export class Peekable<T> implements PollStream<T> {
  private readonly ahead: (T | undefined)[] = [];

  constructor(private readonly source: PollStream<T>) {}

  pollPeek(cx: Context): Poll<T | undefined> { // allow: no-waker
    const [head] = this.ahead;
    if (this.ahead.length > 0) return Ready(head);
    const next = this.source.pollNext(idleContext);
    if (!next.ready) return Pending; // expect: no-waker
    this.ahead.push(next.value);
    return Ready(next.value);
  }

  pollNext(cx: Context): Poll<T | undefined> {
    if (this.ahead.length > 0) return Ready(this.ahead.shift());
    return this.source.pollNext(cx);
  }
}
