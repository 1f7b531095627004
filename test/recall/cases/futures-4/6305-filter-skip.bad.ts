import { type Context, Pending, type Poll, type PollStream, Ready } from '../shared/poll.js';

export const filter = <T>(source: PollStream<T>, keep: (item: T) => boolean): PollStream<T> => ({
  pollNext(cx: Context): Poll<T | undefined> { // allow: no-waker
    const next = source.pollNext(cx);
    if (!next.ready) return next;
    if (next.value === undefined) return Ready(undefined);
    if (keep(next.value)) return next;
    return Pending; // expect: no-waker
  },
});
