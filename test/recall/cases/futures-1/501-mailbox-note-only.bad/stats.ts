import type { Waker } from '../../shared/poll.js';

let parked = 0;

export function park(waker: Waker): void {
  if (typeof waker.wake !== 'function') throw new TypeError('not a waker');
  parked += 1;
}

export const parkedCount = (): number => parked;
