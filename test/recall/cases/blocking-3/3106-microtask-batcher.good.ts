type Load<K, V> = (keys: readonly K[]) => Promise<ReadonlyMap<K, V>>;

interface Waiting<K, V> {
  key: K;
  resolve: (value: V | undefined) => void;
  reject: (reason: unknown) => void;
}

export class Batcher<K, V> {
  private waiting: Waiting<K, V>[] = [];

  constructor(private readonly load: Load<K, V>) {}

  get(key: K): Promise<V | undefined> {
    return new Promise((resolve, reject) => {
      if (this.waiting.length === 0) queueMicrotask(() => this.flush());
      this.waiting.push({ key, resolve, reject });
    });
  }

  private flush(): void {
    const batch = this.waiting;
    this.waiting = [];
    this.load(batch.map((w) => w.key)).then(
      (found) => {
        for (const w of batch) w.resolve(found.get(w.key));
      },
      (reason: unknown) => {
        for (const w of batch) w.reject(reason);
      },
    );
  }
}

export function later(callback: (error: Error | null) => void, error: Error | null = null): void {
  process.nextTick(callback, error);
}
