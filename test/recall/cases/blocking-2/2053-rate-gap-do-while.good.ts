import { performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';

export function paced<A, R>(gapMs: number, send: (arg: A) => Promise<R>) {
  let last = -Infinity;
  return async function call(arg: A): Promise<R> {
    const earliest = last + gapMs;
    const wait = earliest - performance.now();
    if (wait > 0) await delay(wait);
    last = performance.now();
    return send(arg);
  };
}
