import { type Context, type Future, Pending, type Poll, Ready } from '../shared/poll.js';

const pollFn = <T>(poll: (cx: Context) => Poll<T>): Future<T> => ({ poll });

export function quiet(ms: number, busy: () => boolean): Future<number> {
  let calm = 0;
  let started = false;
  return pollFn((cx) => { // allow: no-waker
    if (calm > 0) return Ready(calm);
    if (!started) {
      started = true;
      setInterval(() => {
        if (!busy()) calm = Date.now();
      }, ms).unref();
    }
    return Pending; // expect: no-waker
  });
}
