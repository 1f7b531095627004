export function spinFor(ms: number): void {
  const end = Date.now() + ms;
  while (Date.now() < end) {} // ~ no-busy-wait: waits for the clock
}
