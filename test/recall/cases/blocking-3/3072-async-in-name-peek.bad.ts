abstract class Source<T> {
  abstract take(): Promise<T | undefined>;
}

class ArraySource<T> extends Source<T> {
  private readonly items: T[] = [];

  offer(item: T): void {
    this.items.push(item);
  }

  override async take(): Promise<T | undefined> {
    return this.items.shift();
  }
}

export class Consumer {
  readonly source = new ArraySource<string>();
  private open = true;

  close(): void {
    this.open = false;
  }

  async run(handle: (item: string) => void): Promise<void> {
    while (this.open) { // expect: starvation
      const item = await this.source.take(); // allow: starvation
      if (item !== undefined) handle(item);
    }
  }
}
