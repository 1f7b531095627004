import { setTimeout as delay } from 'node:timers/promises';

export class Pacer {
  private nextAt = 0;

  constructor(private readonly perSecond: number) {}

  /** Resolves at the next slot. */
  async acquire(): Promise<void> {
    const wait = this.nextAt - performance.now();
    if (wait > 0) await delay(wait);
    this.nextAt = performance.now() + 1000 / this.perSecond;
  }
}

export async function importRows<T>(rows: AsyncIterable<T>, insert: (row: T) => Promise<void>, perSecond: number): Promise<number> {
  const pacer = new Pacer(perSecond);
  let count = 0;
  for await (const row of rows) {
    await pacer.acquire();
    await insert(row);
    count += 1;
  }
  return count;
}
