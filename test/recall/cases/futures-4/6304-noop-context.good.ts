import { type Context, type Future, Pending, type Poll, Ready, type Waker } from '../shared/poll.js';

const noop: Waker = { wake() {} };
const NOOP_CONTEXT: Context = { waker: noop };

export class Inspect<T> implements Future<T> {
  polls = 0;

  constructor(
    private readonly inner: Future<T>,
    private readonly onReady: (value: T) => void,
  ) {}

  poll(cx: Context): Poll<T> {
    this.polls += 1;
    const answer = this.inner.poll(cx);
    if (!answer.ready) return Pending;
    this.onReady(answer.value);
    return Ready(answer.value);
  }
}

export const isReady = (future: Future<unknown>): boolean => future.poll(NOOP_CONTEXT).ready;
