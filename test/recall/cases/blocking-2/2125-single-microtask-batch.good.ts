type Listener = () => void;

export class Store<T> {
  private readonly listeners = new Set<Listener>();
  private queued = false;

  constructor(private state: T) {}

  set(next: T): void {
    this.state = next;
    if (this.queued) return;
    this.queued = true;
    queueMicrotask(() => {
      this.queued = false;
      for (const l of this.listeners) l();
    });
  }

  subscribe(listener: Listener): () => void {
    this.listeners.add(listener);
    process.nextTick(listener);
    return () => this.listeners.delete(listener);
  }

  get(): T {
    return this.state;
  }
}
