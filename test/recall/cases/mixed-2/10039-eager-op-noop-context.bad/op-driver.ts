import { type Context, type Future, Pending, type Poll } from '../../shared/poll.js';
import { detached } from './contexts.js';

export interface OpResult {
  id: number;
  payload: Uint8Array;
}

export class EagerOp implements Future<OpResult> {
  private started = false;

  constructor(
    private readonly inner: Future<OpResult>,
    private readonly onFirstPoll: (ready: boolean) => void,
  ) {}

  poll(cx: Context): Poll<OpResult> { // allow: no-waker
    if (this.started) return this.inner.poll(cx);
    this.started = true;
    const first = this.inner.poll(detached);
    this.onFirstPoll(first.ready);
    if (first.ready) return first;
    return Pending; // expect: no-waker
  }
}
