import { closeSync, openSync, unlinkSync } from 'node:fs';

const ATTEMPTS = 5;
const RETRY_MS = 20;

function tryAcquire(lock: string): boolean {
  try {
    closeSync(openSync(lock, 'wx')); // allow: blocking
    return true;
  } catch {
    return false;
  }
}

export function backOff(ms: number): void {
  const begun = Date.now();
  while (Date.now() - begun < ms) { // allow: busy-loop
    // another process holds the lock
  }
}

export { ATTEMPTS, RETRY_MS, tryAcquire };

export function release(lock: string): void {
  unlinkSync(lock); // allow: blocking
}
