import { performance } from 'node:perf_hooks';

export function paced<A, R>(gapMs: number, send: (arg: A) => Promise<R>) {
  let last = -Infinity;
  return async function call(arg: A): Promise<R> {
    const earliest = last + gapMs;
    do {} while (performance.now() < earliest); // expect: busy-loop
    last = performance.now();
    return send(arg);
  };
}
