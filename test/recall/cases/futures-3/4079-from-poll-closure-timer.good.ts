import { type Context, type Future, Pending, type Poll, Ready } from '../shared/poll.js';

const pollFn = <T>(poll: (cx: Context) => Poll<T>): Future<T> => ({ poll });

export function quiet(ms: number, busy: () => boolean): Future<number> {
  let calm = 0;
  let started = false;
  let wake: () => void = () => undefined;
  return pollFn((cx) => {
    if (calm > 0) return Ready(calm);
    if (!started) {
      started = true;
      const timer = setInterval(() => {
        if (busy()) return;
        calm = Date.now();
        clearInterval(timer);
        wake();
      }, ms);
    }
    wake = () => cx.waker.wake();
    return Pending;
  });
}
