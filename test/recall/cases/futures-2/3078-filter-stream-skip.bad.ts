import { type Context, Pending, type Poll, type PollStream } from '../shared/poll.js';

export const filter = <T>(inner: PollStream<T>, keep: (item: T) => boolean): PollStream<T> => ({
  pollNext(cx: Context): Poll<T | undefined> { // allow: no-waker
    const item = inner.pollNext(cx);
    if (!item.ready) return Pending;
    if (item.value === undefined || keep(item.value)) return item;
    return Pending; // expect: no-waker
  },
});
