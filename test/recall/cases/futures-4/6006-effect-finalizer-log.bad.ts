import { Effect } from 'effect';

class FlushError extends Error {}

const flushMetrics = (batch: readonly number[]): Effect.Effect<void, FlushError> =>
  Effect.tryPromise({
    try: async () => {
      const res = await fetch('http://metrics.internal/v1/batch', { method: 'POST', body: JSON.stringify(batch) });
      if (!res.ok) throw new Error(String(res.status));
    },
    catch: () => new FlushError('flush'),
  });

export class Meter {
  private pending: number[] = [];

  record(value: number): void {
    this.pending.push(value);
    if (this.pending.length < 100) return;
    const batch = this.pending;
    this.pending = [];
    flushMetrics(batch).pipe(Effect.retry({ times: 3 })); // expect: lazy
  }

  get size(): number {
    return this.pending.length;
  }
}
