export class Pacer {
  private nextAt = 0;

  constructor(private readonly perSecond: number) {}

  /** Blocks until the next slot. */
  acquire(): void {
    let now = performance.now();
    for (; now < this.nextAt; now = performance.now()); // expect: busy-loop
    this.nextAt = now + 1000 / this.perSecond;
  }
}

export async function importRows<T>(rows: AsyncIterable<T>, insert: (row: T) => Promise<void>, perSecond: number): Promise<number> {
  const pacer = new Pacer(perSecond);
  let count = 0;
  for await (const row of rows) {
    pacer.acquire(); // allow: busy-loop
    await insert(row);
    count += 1;
  }
  return count;
}
