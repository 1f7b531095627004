export class Backlog<T> {
  private readonly items: T[] = [];

  push(item: T): void {
    this.items.push(item);
  }

  async take(): Promise<T | undefined> {
    return this.items.shift();
  }
}
