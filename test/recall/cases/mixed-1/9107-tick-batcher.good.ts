export type Load<K, V> = (keys: readonly K[]) => Promise<ReadonlyMap<K, V>>;

interface Waiting<V> {
  resolve(value: V | undefined): void;
  reject(reason: unknown): void;
}

export class Batcher<K, V> {
  #batch = new Map<K, Waiting<V>[]>();

  constructor(private readonly load: Load<K, V>) {}

  get(key: K): Promise<V | undefined> {
    if (this.#batch.size === 0) process.nextTick(() => this.#dispatch());
    return new Promise((resolve, reject) => {
      const entry = this.#batch.get(key);
      if (entry === undefined) this.#batch.set(key, [{ resolve, reject }]);
      else entry.push({ resolve, reject });
    });
  }

  #dispatch(): void {
    const batch = this.#batch;
    this.#batch = new Map();
    this.load([...batch.keys()]).then(
      (found) => {
        for (const [key, all] of batch) for (const { resolve } of all) resolve(found.get(key));
      },
      (err: unknown) => {
        for (const all of batch.values()) for (const { reject } of all) reject(err);
      },
    );
  }
}

export class Signal<T> {
  #dirty = false;
  readonly #effects = new Set<(value: T) => void>();

  constructor(private current: T) {}

  set(value: T): void {
    this.current = value;
    if (this.#dirty) return;
    this.#dirty = true;
    queueMicrotask(() => {
      this.#dirty = false;
      for (const effect of this.#effects) effect(this.current);
    });
  }

  effect(run: (value: T) => void): void {
    this.#effects.add(run);
  }
}
