type Batch<K, V> = (keys: readonly K[]) => Promise<ReadonlyMap<K, V>>;

interface Slot<V> {
  resolve(value: V | undefined): void;
  reject(reason: unknown): void;
}

export class Loader<K, V> {
  private queue = new Map<K, Slot<V>[]>();
  private scheduled = false;

  constructor(private readonly batch: Batch<K, V>) {}

  load(key: K): Promise<V | undefined> {
    return new Promise((resolve, reject) => {
      const slots = this.queue.get(key) ?? [];
      slots.push({ resolve, reject });
      this.queue.set(key, slots);
      if (!this.scheduled) {
        this.scheduled = true;
        queueMicrotask(() => {
          this.flush();
        });
      }
    });
  }

  private flush(): void {
    const queue = this.queue;
    this.queue = new Map();
    this.scheduled = false;
    this.batch([...queue.keys()]).then(
      (values) => {
        for (const [key, slots] of queue) {
          const value = values.get(key);
          for (const slot of slots) slot.resolve(value);
        }
      },
      (reason: unknown) => {
        for (const slots of queue.values()) {
          for (const slot of slots) slot.reject(reason);
        }
      },
    );
  }
}
