export class Channel<T> {
  private readonly buffer: T[] = [];
  private closed = false;

  send(item: T): void {
    this.buffer.push(item);
  }

  close(): void {
    this.closed = true;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    while (!this.closed) { // expect: starvation
      if (this.buffer.length === 0) {
        await Promise.resolve(); // allow: starvation
        continue;
      }
      yield* this.buffer.splice(0);
    }
  }
}
