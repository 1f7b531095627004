export class Backlog<T> {
  private readonly items: T[] = [];
  private readonly waiting: ((item: T) => void)[] = [];

  push(item: T): void {
    const taker = this.waiting.shift();
    if (taker !== undefined) taker(item);
    else this.items.push(item);
  }

  async take(): Promise<T> {
    const item = this.items.shift();
    if (item !== undefined) return item;
    return await new Promise<T>((resolve) => {
      this.waiting.push(resolve);
    });
  }
}
