import { type Context, Pending, type Poll, type PollStream, Ready } from '../../shared/poll.js';
import { idleContext } from './context.js';

export class Peekable<T> implements PollStream<T> {
  private readonly ahead: (T | undefined)[] = [];

  constructor(private readonly source: PollStream<T>) {}

  pollPeek(cx: Context): Poll<T | undefined> {
    const [head] = this.ahead;
    if (this.ahead.length > 0) return Ready(head);
    const next = this.source.pollNext(cx);
    if (!next.ready) return Pending;
    this.ahead.push(next.value);
    return Ready(next.value);
  }

  pollNext(cx: Context): Poll<T | undefined> {
    if (this.ahead.length > 0) return Ready(this.ahead.shift());
    return this.source.pollNext(cx);
  }

  /** A value that is there already, without waiting. */
  tryPeek(): T | undefined {
    const peeked = this.pollPeek(idleContext);
    return peeked.ready ? peeked.value : undefined;
  }
}
