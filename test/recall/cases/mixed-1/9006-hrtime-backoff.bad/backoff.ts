const MS = 1_000_000n;

export interface Backoff {
  readonly attempts: number;
  pause(attempt: number): void;
}

export function exponential(base: number, attempts = 5): Backoff {
  return {
    attempts,
    pause(attempt) {
      const until = process.hrtime.bigint() + BigInt(base * 2 ** attempt) * MS;
      while (process.hrtime.bigint() < until) { // allow: busy-loop
        // nothing to do
      }
    },
  };
}
