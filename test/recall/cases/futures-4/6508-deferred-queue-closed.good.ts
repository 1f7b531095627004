export class AsyncQueue<T> implements AsyncIterable<T> {
  private readonly items: T[] = [];
  private readonly takers: ((r: IteratorResult<T, undefined>) => void)[] = [];
  private closed = false;

  push(item: T): void {
    const taker = this.takers.shift();
    if (taker !== undefined) taker({ done: false, value: item });
    else this.items.push(item);
  }

  close(): void {
    this.closed = true;
    while (this.takers.length > 0) this.takers.shift()?.({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): AsyncIterator<T, undefined> {
    return {
      next: () => {
        const item = this.items.shift();
        if (item !== undefined) return Promise.resolve({ done: false, value: item });
        if (this.closed) return Promise.resolve({ done: true, value: undefined });
        return new Promise((resolve) => {
          this.takers.push(resolve);
        });
      },
    };
  }
}
