interface Waiting<V> {
  key: string;
  resolve: (value: V | undefined) => void;
  reject: (err: unknown) => void;
}

export class BatchLoader<V> {
  private queue: Waiting<V>[] = [];

  constructor(private readonly fetchMany: (keys: string[]) => Promise<Map<string, V>>) {}

  load(key: string): Promise<V | undefined> {
    return new Promise((resolve, reject) => {
      if (this.queue.length === 0) queueMicrotask(() => this.dispatch());
      this.queue.push({ key, resolve, reject });
    });
  }

  private dispatch(): void {
    const batch = this.queue;
    this.queue = [];
    this.fetchMany(batch.map((w) => w.key)).then(
      (found) => {
        for (const w of batch) w.resolve(found.get(w.key));
      },
      (err: unknown) => {
        for (const w of batch) w.reject(err);
      },
    );
  }
}
