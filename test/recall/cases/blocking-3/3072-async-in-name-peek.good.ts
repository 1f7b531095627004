import { once, EventEmitter } from 'node:events';

abstract class Source<T> {
  abstract take(): Promise<T | undefined>;
}

class ArraySource<T> extends Source<T> {
  private readonly items: T[] = [];
  private readonly bell = new EventEmitter();

  offer(item: T): void {
    this.items.push(item);
    this.bell.emit('item');
  }

  override async take(): Promise<T | undefined> {
    if (this.items.length === 0) await once(this.bell, 'item');
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
    while (this.open) {
      const item = await this.source.take();
      if (item !== undefined) handle(item);
    }
  }
}
