import { type Context, type Future, Pending, type Poll, Ready, type Waker } from '../shared/poll.js';

type State<T> = { tag: 'empty' } | { tag: 'sent'; message: T } | { tag: 'taken' };

class Shared<T> {
  state: State<T> = { tag: 'empty' };
  waker: Waker | undefined;
}

export function oneshot<T>(): { send(message: T): void; receiver: Future<T> } {
  const shared = new Shared<T>();
  return {
    send(message) {
      shared.state = { tag: 'sent', message };
      shared.waker?.wake();
    },
    receiver: {
      poll(cx: Context): Poll<T> { // allow: no-waker
        const { state } = shared;
        if (state.tag === 'sent') {
          shared.state = { tag: 'taken' };
          return Ready(state.message);
        }
        if (state.tag === 'taken') throw new Error('polled after completion');
        if (shared.waker === undefined) { // allow: no-waker
          shared.waker = cx.waker; // allow: no-waker
        }
        return Pending; // expect: no-waker
      },
    },
  };
}
