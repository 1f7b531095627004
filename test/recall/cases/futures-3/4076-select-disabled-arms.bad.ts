import { type Context, type Future, Pending, type Poll, Ready } from '../shared/poll.js';

interface Arm<T> {
  readonly when: () => boolean;
  readonly future: Future<T>;
}

export function select<A, B>(left: Arm<A>, right: Arm<B>): Future<{ left: A } | { right: B }> {
  return {
    poll(cx: Context): Poll<{ left: A } | { right: B }> { // allow: no-waker
      if (left.when()) {
        const a = left.future.poll(cx);
        if (a.ready) return Ready({ left: a.value });
      }
      if (right.when()) {
        const b = right.future.poll(cx);
        if (b.ready) return Ready({ right: b.value });
      }
      return Pending; // expect: no-waker
    },
  };
}
