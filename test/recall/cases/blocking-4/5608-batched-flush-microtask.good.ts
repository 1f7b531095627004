export class Batcher<T> {
  private queue: T[] = [];
  private scheduled = false;

  constructor(private readonly flush: (items: T[]) => void) {}

  add(item: T): void {
    this.queue.push(item);
    if (this.scheduled) return;
    this.scheduled = true;
    queueMicrotask(() => {
      const items = this.queue;
      this.queue = [];
      this.scheduled = false;
      this.flush(items);
    });
  }
}
