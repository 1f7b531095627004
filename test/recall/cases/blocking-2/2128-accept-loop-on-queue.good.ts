export class AsyncQueue<T> {
  private readonly items: T[] = [];
  private readonly takers: ((item: T) => void)[] = [];

  push(item: T): void {
    const taker = this.takers.shift();
    if (taker === undefined) this.items.push(item);
    else taker(item);
  }

  pop(): Promise<T> {
    const item = this.items.shift();
    if (item !== undefined) return Promise.resolve(item);
    return new Promise((resolve) => this.takers.push(resolve));
  }
}

export async function serve(queue: AsyncQueue<string>, handle: (job: string) => Promise<void>): Promise<never> {
  for (;;) {
    const job = await queue.pop();
    await handle(job);
  }
}
