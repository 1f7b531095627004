export interface Backoff {
  readonly attempts: number;
  after(attempt: number, run: () => void): void;
}

export function exponential(base: number, attempts = 5): Backoff {
  return {
    attempts,
    after(attempt, run) {
      setTimeout(run, base * 2 ** attempt);
    },
  };
}
