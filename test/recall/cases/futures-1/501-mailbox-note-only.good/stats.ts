import type { Waker } from '../../shared/poll.js';

const parked = new Set<Waker>();

export function park(waker: Waker): void {
  parked.add(waker);
}

export function unparkAll(): void {
  for (const waker of parked) waker.wake();
  parked.clear();
}

export const parkedCount = (): number => parked.size;
