import { type Context, type Future, Pending, type Poll, Ready, type Waker } from '../../shared/poll.js';
import { trace } from './trace.js';

type State<T> = { kind: 'empty' } | { kind: 'sent'; value: T } | { kind: 'waiting'; waker: Waker };

export function oneshot<T>(): { send(value: T): void; receiver: Future<T> } {
  let state: State<T> = { kind: 'empty' };
  return {
    send(value) {
      const before = state;
      state = { kind: 'sent', value };
      if (before.kind === 'waiting') before.waker.wake();
    },
    receiver: {
      poll(cx: Context): Poll<T> {
        trace('oneshot', cx);
        if (state.kind === 'sent') return Ready(state.value);
        state = { kind: 'waiting', waker: cx.waker };
        return Pending;
      },
    },
  };
}
