import { type Context, type Future, Pending, type Poll } from '../../shared/poll.js';
import { counted } from './contexts.js';

export interface OpResult {
  id: number;
  payload: Uint8Array;
}

export class EagerOp implements Future<OpResult> {
  private started = false;
  wakes = 0;

  constructor(
    private readonly inner: Future<OpResult>,
    private readonly onFirstPoll: (ready: boolean) => void,
  ) {}

  poll(cx: Context): Poll<OpResult> {
    if (this.started) return this.inner.poll(cx);
    this.started = true;
    const first = this.inner.poll(
      counted(cx, () => {
        this.wakes += 1;
      }),
    );
    this.onFirstPoll(first.ready);
    if (first.ready) return first;
    return Pending;
  }
}
