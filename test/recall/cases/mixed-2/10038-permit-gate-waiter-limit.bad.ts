import { type Context, type Poll, Ready, type Waker } from '../shared/poll.js';

export interface Permit {
  release(): void;
}

const notReady: Poll<never> = { ready: false };

export function permitGate(limit: number, maxWaiters = 16) {
  const waiters: Waker[] = [];
  let inUse = 0;

  const release = (): void => {
    inUse -= 1;
    waiters.shift()?.wake();
  };

  return {
    get load(): number {
      return inUse / limit;
    },
    pollReady(cx: Context): Poll<Permit> { // allow: no-waker
      if (inUse < limit) {
        inUse += 1;
        return Ready({ release });
      }
      if (waiters.length < maxWaiters) {
        waiters.push(cx.waker);
      }
      return notReady; // expect: no-waker
    },
  };
}
