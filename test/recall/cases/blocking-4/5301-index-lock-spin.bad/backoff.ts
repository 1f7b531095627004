const BASE_MS = 50;

export function backoff(attempt: number): void {
  const end = process.hrtime.bigint() + BigInt(BASE_MS * attempt) * 1_000_000n;
  let now: bigint;
  do { // allow: busy-loop
    now = process.hrtime.bigint();
  } while (now < end); // allow: busy-loop
}
